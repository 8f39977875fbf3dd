const workPerPause = 256

/** Does `work` on each of a long list, pausing now and then. */
export function* eachInTurn<T>(list: T[], work: (each: T) => void): Generator<void, void> {
  for (let index = 0; index < list.length; index++) {
    if (index % workPerPause === workPerPause - 1) yield
    work(list[index]!)
  }
}
