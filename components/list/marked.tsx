interface MarkedProps {
  text: string
  query: string
}

/** A text with the words of a query in bold, whatever their case and accents. */
export function Marked({ text, query }: MarkedProps) {
  const words = query
    .split(/\s+/)
    .filter(word => word.length > 1)
    .map(folded)
  return (
    <>
      {text
        .split(/([\p{L}\p{N}]+)/u)
        .map((piece, index) =>
          index % 2 && words.some(word => folded(piece).startsWith(word)) ? <mark>{piece}</mark> : piece,
        )}
    </>
  )
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
