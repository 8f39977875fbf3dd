import type { LineStyle, Look } from '../../lib/engine/types'
import { looks } from '../marks/legend'
import { phrase } from '../say/parts'
import { useStrings } from '../strings'
import type { ReadingProps, ReadingSettings } from './reading-props'
import { Option, Setting } from './setting'

const styles: LineStyle[] = ['solid', 'wavy', 'dashed', 'double', 'dotted']

/** As the lines are before the reader changes them. */
const originalLines: Record<Look, LineStyle> = {
  agrees: 'solid',
  differs: 'wavy',
  dated: 'dashed',
  disputed: 'double',
  unknown: 'dotted',
}

type LinesProps = Pick<ReadingProps, 'settings' | 'onChange'>

/** Which findings get a line, and which line; shown at once on a white and a dark page. */
export function LinesSetting({ settings, onChange }: LinesProps) {
  const { t } = useStrings()
  return (
    <Setting name={t('reading.lines')}>
      <LinesTable settings={settings} onChange={onChange} />
      {settings.textColour !== undefined && (
        <Option
          type="checkbox"
          isChecked={settings.textColour}
          onCheck={textColour => onChange({ textColour })}
          label={t('reading.textColour')}
          says={t('reading.textColourSays')}
        />
      )}
      <div class="previews">
        <Preview page="light" settings={settings} />
        <Preview page="dark" settings={settings} />
      </div>
      <button type="button" class="text small" onClick={() => onChange(original(settings))}>
        {t('reading.originalLines')}
      </button>
    </Setting>
  )
}

function LinesTable({ settings, onChange }: LinesProps) {
  const { t } = useStrings()
  return (
    <table class="lines">
      <thead>
        <tr>
          <th scope="col">{t('reading.shown')}</th>
          <th scope="col">{t('reading.finding')}</th>
          <th scope="col">{t('reading.line')}</th>
          {settings.colours && <th scope="col">{t('reading.colour')}</th>}
        </tr>
      </thead>
      <tbody>
        {looks.map(look => (
          <LineRow key={look} look={look} settings={settings} onChange={onChange} />
        ))}
      </tbody>
    </table>
  )
}

function LineRow({ look, settings, onChange }: LinesProps & { look: Look }) {
  const { t } = useStrings()
  const { shown, lines, colours } = settings
  const name = t(`look.${look}`)
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={shown[look]}
          aria-label={t('reading.show', { look: name })}
          onChange={event => onChange({ shown: { ...shown, [look]: event.currentTarget.checked } })}
        />
      </td>
      <th scope="row">
        <span class={`fig ${look}`} style={styleOf(look, settings)}>
          {name}
        </span>
      </th>
      <td>
        <select
          aria-label={t('reading.lineFor', { look: name })}
          value={lines[look]}
          onChange={event =>
            onChange({ lines: { ...lines, [look]: event.currentTarget.value as LineStyle } })
          }
        >
          {styles.map(style => (
            <option key={style} value={style}>
              {t(`reading.${style}`)}
            </option>
          ))}
        </select>
      </td>
      {colours && (
        <td>
          <input
            class="swatch"
            type="color"
            value={colours[look]}
            aria-label={t('reading.colourFor', { look: name })}
            onInput={event => onChange({ colours: { ...colours, [look]: event.currentTarget.value } })}
          />
        </td>
      )}
    </tr>
  )
}

/** A sentence with a figure of each finding, as the lines stand. */
function Preview({ page, settings }: { page: 'light' | 'dark'; settings: ReadingSettings }) {
  const strings = useStrings()
  const { t } = strings
  // Each figure goes in as a part of its own, to be found again between the words.
  const parts = phrase(strings, 'reading.preview', {
    disputed: { i: 'disputed' },
    agrees: { i: 'agrees' },
    differs: { i: 'differs' },
    dated: { i: 'dated' },
    unknown: { i: 'unknown' },
  })
  return (
    <p class="preview" data-page={page}>
      {parts.map(part => {
        if (typeof part === 'string' || !('i' in part)) return part
        const look = part.i as Look
        return (
          <span key={look} class={`fig ${look}`} style={styleOf(look, settings)}>
            {t(previews[look])}
          </span>
        )
      })}
    </p>
  )
}

const previews = {
  agrees: 'reading.previewAgrees',
  differs: 'reading.previewDiffers',
  dated: 'reading.previewDated',
  disputed: 'reading.previewDisputed',
  unknown: 'reading.previewUnknown',
} as const

/** The line as it is set, over the one of the style sheet. */
function styleOf(look: Look, { shown, lines, colours, textColour }: ReadingSettings): Record<string, string> {
  if (!shown[look]) return { textDecorationLine: 'none' }
  const colour = textColour ? 'currentColor' : colours?.[look]
  return { textDecorationStyle: lines[look], ...(colour && { textDecorationColor: colour }) }
}

/** Only what can be chosen goes back. The colours have one owner, the tokens, and are read from there. */
function original({ colours, textColour }: ReadingSettings): Partial<ReadingSettings> {
  const tokens = getComputedStyle(document.documentElement)
  const colourOf = (look: Look) => tokens.getPropertyValue(`--line-${look}`).trim()
  return {
    lines: originalLines,
    ...(colours && {
      colours: Object.fromEntries(looks.map(look => [look, colourOf(look)])) as Record<Look, string>,
    }),
    ...(textColour !== undefined && { textColour: false }),
  }
}
