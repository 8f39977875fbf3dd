import type { ComponentChildren } from 'preact'
import type { Part } from '../say/parts'

/** The parts of a sentence as elements. */
export const Words = ({ parts }: { parts: Part[] }) => <>{parts.map(element)}</>

function element(part: Part) {
  if (typeof part === 'string') return part
  if ('b' in part) return <b>{part.b}</b>
  if ('i' in part) return <i>{part.i}</i>
  if ('lang' in part) return <span lang={part.lang}>{part.text}</span>
  return <Link href={part.href}>{part.text}</Link>
}

interface LinkProps {
  href: string
  class?: string
  dir?: 'auto'
  lang?: string
  children: ComponentChildren
}

/** A link that opens beside the page and tells nobody where from; plain text unless the address is one of the web. */
export function Link({ href, children, ...rest }: LinkProps) {
  if (!/^https?:/i.test(href)) return <span {...rest}>{children}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" {...rest}>
      {children}
    </a>
  )
}
