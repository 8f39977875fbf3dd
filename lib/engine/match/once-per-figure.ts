import type { Surroundings } from './look-around'
import type { Scene } from './scene'

/** What `find` tells of the words around a figure, found once for all claims that are weighed for it. */
export function oncePerFigure<T>(
  find: (scene: Scene, around: Surroundings) => T,
): (scene: Scene, around: Surroundings) => T {
  const found = new WeakMap<Surroundings, { told: T }>()
  return (scene, around) => {
    const known = found.get(around) ?? { told: find(scene, around) }
    found.set(around, known)
    return known.told
  }
}
