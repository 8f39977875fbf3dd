import { Link, Words } from '../marks/words'
import { phrase } from '../say/parts'
import { type Key, useStrings } from '../strings'
import type { AboutProps } from './about-props'
import { Setting } from './setting'

const addresses: ['code' | 'changes' | 'licences', Key][] = [
  ['code', 'about.code'],
  ['changes', 'about.changes'],
  ['licences', 'about.licences'],
]

/** What it does, what it does not, and what it does not know. */
export function About({ version, packs, links = {}, measured }: AboutProps) {
  const strings = useStrings()
  const { t } = strings
  const linked = addresses.flatMap(([name, label]) => {
    const href = links[name]
    return href ? [{ href, label: t(label) }] : []
  })
  return (
    <>
      <div class="about read">
        <p>{t('about.reads')}</p>
        <p>{t('about.judges')}</p>
        <p>{t('about.limits')}</p>
        <p>
          {measured ? t('about.measured', measured) : t('about.mistaken')}{' '}
          {links.measurement && <Link href={links.measurement}>{t('about.howMeasured')}</Link>}
        </p>
      </div>
      <Setting name={t('about.version')}>
        <p>{[version, ...packs.map(({ title, version }) => `${title} ${version}`)].join(', ')}</p>
      </Setting>
      {linked.length > 0 && (
        <Setting name={t('about.source')}>
          <p>
            {linked.map(({ href, label }, index) => (
              <>
                {index > 0 && ', '}
                <Link href={href}>{label}</Link>
              </>
            ))}
          </p>
        </Setting>
      )}
      <Setting name={t('about.wrongMatch')}>
        <p>
          <Words parts={phrase(strings, 'about.wrongMatchSays')} />
        </p>
      </Setting>
    </>
  )
}
