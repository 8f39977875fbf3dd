import { createElement, StrictMode, useEffect, useState } from 'react'

/** An article by its paragraphs; where a number stands among the words it is a text of its own, as React makes them. */
export interface Story {
  title: string
  paragraphs: (string | number)[][]
}

/** A site of two stories that draws its page on the server and then owns its nodes. */
export const site = (stories: Story[]) =>
  createElement(StrictMode, null, createElement(Site, { stories, at: 0 }))

function Site({ stories }: { stories: Story[] }) {
  const [at, setAt] = useState(0)
  const [edition, setEdition] = useState(0)
  const [length, setLength] = useState(2)
  useEffect(() => {
    addEventListener('popstate', () => setAt(0))
  }, [])
  const leave = () => {
    history.pushState({}, '', '?other')
    setAt(1)
  }
  const { title, paragraphs } = stories[at]!
  return createElement(
    'main',
    null,
    button('again', () => setEdition(edition + 1)),
    button('more', () => setLength(length + 1)),
    button('leave', leave),
    createElement('h1', null, title),
    createElement(
      'article',
      { 'data-edition': edition },
      ...paragraphs
        .slice(0, length)
        .map((texts, index) => createElement('p', { key: `${edition} ${index}` }, ...texts)),
    ),
  )
}

const button = (id: string, onClick: () => void) =>
  createElement('button', { type: 'button', id, onClick }, id)
