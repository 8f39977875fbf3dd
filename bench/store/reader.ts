import { createClaimStore } from '../../lib/store/claims'
import { openDatabase } from '../../lib/store/db'
import { createRandom, generatePack } from '../../tests/store/generate-pack'
import { ask, questionsOf } from './article-questions'

/** A worker that answers one article after the other, as the background does, and times each. */

/** Between two articles, in milliseconds: a reader opens pages, he does not open them without pause. */
const PAUSE = 50

const pack = generatePack({ claims: 416, id: 'pack-0', seed: 0 })
const random = createRandom(1)
const times: number[] = []
let reading = true

async function read(): Promise<void> {
  const readPacks = createClaimStore(openDatabase('import'))
  while (reading) {
    const questions = questionsOf(pack, random)
    const start = performance.now()
    await readPacks(lookup => ask(lookup, questions))
    times.push(performance.now() - start)
    if (times.length === 1) postMessage('started')
    await new Promise(resolve => setTimeout(resolve, PAUSE))
  }
  postMessage(times)
}

globalThis.onmessage = ({ data: message }: MessageEvent<'start' | 'stop'>) => {
  if (message === 'start') void read()
  else reading = false
}
