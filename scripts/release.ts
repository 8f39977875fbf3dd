import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lintProblems } from './release/addon-lint'
import { differing, digestsIn } from './release/digest'
import { run } from './run'

/**
 * Makes the packages for the stores out of what is committed, and proves that they are what anybody gets:
 * two fresh checkouts in folders of different names make the same bytes, and the sources package makes the Firefox
 * package by the steps that docs/release.md gives to Mozilla's reviewers. Leaves packages, SHA256SUMS and the bill
 * of materials in .output/release.
 */
const project = join(import.meta.dirname, '..')
const target = join(project, '.output/release')
const scratch = mkdtempSync(join(tmpdir(), 'whence-release-'))
/** Of different lengths, since a path that got into a bundle would show. */
const [first, second, fromSources] = ['one', 'another-checkout', 'sources'].map(name =>
  join(scratch, name),
) as [string, string, string]

try {
  await makePackages()
} finally {
  rmSync(scratch, { recursive: true })
}

async function makePackages(): Promise<void> {
  await must(`git clone --quiet "${project}" "${first}"`)
  // From the first: the project may have gone on meanwhile.
  await must(`git clone --quiet "${first}" "${second}"`)
  for (const checkout of [first, second]) await must(`cd "${checkout}" && npm ci && npm run zip`)
  const packages = digestsIn(join(first, '.output'))
  refuse('not the same twice', differing(packages, digestsIn(join(second, '.output'))))

  const sources = Object.keys(packages).find(name => name.endsWith('-sources.zip'))
  await must(`unzip -q "${join(first, '.output', sources ?? '')}" -d "${fromSources}"`)
  await must(`cd "${fromSources}" && npm ci && npm run build-for-amo`)
  const rebuilt = Object.entries(digestsIn(join(fromSources, '.output'))).filter(([name]) => name !== sources)
  refuse(
    'not what the sources make',
    rebuilt.filter(([name, digest]) => packages[name] !== digest).map(([name]) => name),
  )
  if (!rebuilt.length) refuse('the sources make', ['no package'])

  refuse('problems for the add-ons linter', await lintProblems(join(first, '.output/firefox-mv3')))
  await keep(packages)
}

async function keep(packages: Record<string, string>): Promise<void> {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const name of Object.keys(packages)) cpSync(join(first, '.output', name), join(target, name))
  const sums = Object.entries(packages).map(([name, digest]) => `${digest}  ${name}\n`)
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''))
  await must(`cd "${first}" && npm run --silent sbom > "${join(target, 'sbom.json')}"`)
  console.log(`\nThe same bytes twice, and from the sources:\n${sums.join('')}`)
}

async function must(command: string): Promise<void> {
  if ((await run(command)) !== 0) throw new Error(`failed: ${command}`)
}

function refuse(what: string, found: string[]): void {
  if (found.length) throw new Error(`${what}: ${found.join(', ')}`)
}
