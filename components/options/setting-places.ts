import type { Key } from '../strings'
import type { SectionId } from './options-props'

/** Every setting that can be searched for: where it is, its name there, and what else it is looked for by. */
export const settingPlaces: { section: SectionId; name: Key; words: Key[] }[] = [
  { section: 'reading', name: 'reading.whence', words: ['reading.on', 'reading.onSays'] },
  { section: 'reading', name: 'reading.where', words: ['reading.click', 'reading.sites', 'reading.all'] },
  {
    section: 'reading',
    name: 'reading.lines',
    words: ['look.agrees', 'look.disputed', 'reading.colour', 'reading.textColour'],
  },
  { section: 'reading', name: 'reading.card', words: ['reading.opensOnClick', 'reading.peeks'] },
  { section: 'reading', name: 'reading.languages', words: ['reading.reads'] },
  { section: 'reading', name: 'reading.keys', words: ['reading.keyNext', 'reading.keySelection'] },
  { section: 'backup', name: 'backup.save', words: ['backup.saveNow', 'backup.lead'] },
  { section: 'backup', name: 'backup.restore', words: ['backup.restoreFrom'] },
  { section: 'backup', name: 'backup.hidden', words: ['backup.hiddenNone'] },
  { section: 'backup', name: 'backup.startOver', words: ['backup.resetSettings', 'backup.resetAll'] },
  { section: 'about', name: 'about.version', words: [] },
  { section: 'about', name: 'about.wrongMatch', words: ['about.wrongMatchSays'] },
]
