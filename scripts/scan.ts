import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { ownArguments } from './own-arguments'
import { explain } from './scan/explain'
import { readBuiltPacks } from './scan/read-packs'
import { scanFile, scanLine } from './scan/scan-file'

const usage = `npm run --silent scan -- [--lang xx] [--all] FILE...
npm run --silent scan -- --lines < sentences.jsonl
npm run --silent scan -- --explain [--lang xx] SENTENCE...

Prints a line of JSON per file: what the engine and the built packs make of its figures.
  --lang xx  read in this language, whatever the words say
  --all      read what is no article or off the topic, too
  --lines    read {id, lang, text} lines from standard input, print {id, figures} lines
  --explain  tell of each word what the steps of the reader made of it, for people`

const { values, positionals } = parseArgs({
  args: ownArguments(),
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    lines: { type: 'boolean' },
    explain: { type: 'boolean' },
    lang: { type: 'string' },
  },
})

if (values.lines) await scanLines()
else if (values.explain) for (const sentence of positionals) console.log(explain(sentence, values.lang))
else if (positionals.length > 0) await scanFiles(positionals)
else {
  console.error(usage)
  process.exitCode = 2
}

async function scanFiles(files: string[]): Promise<void> {
  const packs = readBuiltPacks()
  const lang = values.lang === undefined ? {} : { lang: values.lang }
  for (const file of files) print(await scanFile(file, packs, { all: values.all ?? false, ...lang }))
}

async function scanLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    const { id, lang, text } = JSON.parse(line) as { id: unknown; lang?: string; text: string }
    print({ id, figures: await scanLine(text, values.lang ?? lang) })
  }
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`)
}
