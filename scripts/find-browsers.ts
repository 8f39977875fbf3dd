import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** `chromium` stands for Chrome and Edge too. */
export type BrowserName = 'chromium' | 'firefox'

interface Search {
  /** Environment variable that names the program and wins over everything found. */
  env: string
  /** Names looked for on the PATH, the most wanted first. */
  names: string[]
  /** Where the programs lie on systems that keep them off the PATH. */
  places: string[]
  /** Package of Debian. */
  package: string
}

const windows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(name => process.env[name] ?? [])
const inWindows = (path: string) => windows.map(folder => join(folder, path))

const searches: Record<BrowserName, Search> = {
  chromium: {
    env: 'WHENCE_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inWindows('Chromium/Application/chrome.exe'),
      ...inWindows('Google/Chrome/Application/chrome.exe'),
      ...inWindows('Microsoft/Edge/Application/msedge.exe'),
    ],
    package: 'chromium',
  },
  firefox: {
    env: 'WHENCE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...inWindows('Mozilla Firefox/firefox.exe')],
    package: 'firefox-esr',
  },
}

/** Path of the browser's program, or nothing where the machine has none. */
export function findBrowser(name: BrowserName): string | undefined {
  const { env, names, places } = searches[name]
  if (process.env[env]) return process.env[env]
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap(program => folders.map(folder => join(folder, program)))
  return [...onPath, ...places].find(isProgram)
}

/** Paths of the browsers. As root on Debian, installs those that are missing; elsewhere throws one line that says what to install. */
export function requireBrowsers<Name extends BrowserName>(...names: Name[]): Record<Name, string> {
  const missing = names.filter(name => !findBrowser(name))
  if (missing.length && canInstall()) install(missing.map(name => searches[name].package))
  const still = names.filter(name => !findBrowser(name))
  if (still.length) throw new Error(still.map(whatToInstall).join(' '))
  return Object.fromEntries(names.map(name => [name, findBrowser(name)])) as Record<Name, string>
}

function install(packages: string[]) {
  console.log(`Installing ${packages.join(' and ')} …`)
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  execFileSync('apt-get', ['update', '-qq'], options)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const whatToInstall = (name: BrowserName) =>
  `No ${name} found: install ${name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'}, or name its program in ${searches[name].env}.`

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
