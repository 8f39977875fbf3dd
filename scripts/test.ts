import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { requireBrowsers } from './find-browsers'
import { run } from './run'

/** Everything that must hold, in the order in which it is cheapest to fail. `project` is one of vitest.config.ts. */
const steps: ({ name: string; command: string } | { name: string; project: string })[] = [
  { name: 'packs', command: 'npm run --silent packs' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'biome ci --diagnostic-level=error .' },
  { name: 'nothing unused', command: 'knip' },
  { name: 'unit tests', project: 'unit' },
  { name: 'tests in a page', project: 'browser' },
  { name: 'build for Chrome', command: 'wxt build -b chrome' },
  { name: 'build for Firefox', command: 'wxt build -b firefox' },
  { name: 'build for Edge', command: 'wxt build -b edge' },
  { name: 'build for Safari', command: 'wxt build -b safari' },
  { name: 'size', command: 'vite-node scripts/size.ts' },
  { name: 'tests in whole browsers', project: 'e2e' },
]

interface Count {
  passed: number
  failed: number
  skipped: number
}

const reports = 'tests/artifacts'

requireBrowsers('chromium', 'firefox')
mkdirSync(reports, { recursive: true })
const counts: Count[] = []
for (const step of steps) {
  console.log(`\n== ${step.name}`)
  counts.push('project' in step ? await runProject(step.project) : await runCheck(step.command))
}
const total = (kind: keyof Count) => counts.reduce((sum, count) => sum + count[kind], 0)
const broken = steps.filter((_, index) => counts[index]!.failed > 0).map(({ name }) => name)
if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`)
if (total('skipped')) console.log(`\n${total('skipped')} skipped, each with its reason above`)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = broken.length ? 1 : 0

/** A check counts as one. */
async function runCheck(command: string): Promise<Count> {
  const isGood = (await run(command)) === 0
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }
}

/** Tests count each. A run that broke without naming a test counts as one failure. */
async function runProject(project: string): Promise<Count> {
  const report = join(reports, `${project}.json`)
  rmSync(report, { force: true })
  const code = await run(
    `vitest run --project ${project} --reporter=default --reporter=scripts/tried-again.ts --reporter=json --outputFile=${report}`,
  )
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests
  return { passed: numPassedTests, failed, skipped: numPendingTests }
}
