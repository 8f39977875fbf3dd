import { useEffect, useState } from 'preact/hooks'

/** What `read` gives, now and after whatever `watch` hears of; `undefined` until the first answer. Both are to be constant. */
export function useWatched<T>(
  read: () => Promise<T>,
  watch: (hear: () => void) => () => void,
): T | undefined {
  const [value, setValue] = useState<T>()
  useEffect(() => {
    const update = () => read().then(setValue)
    update()
    return watch(update)
  }, [read, watch])
  return value
}
