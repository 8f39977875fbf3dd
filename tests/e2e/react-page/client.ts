import { hydrateRoot } from 'react-dom/client'
import { type Story, site } from './app'

const told = globalThis as unknown as { stories: Story[]; faults: string[]; hydrate(): void }

told.faults = []
const fault = (error: unknown) => told.faults.push(String(error))

/** Called by the test, so that it comes after something was done to the page. */
told.hydrate = () =>
  hydrateRoot(document.querySelector('#root')!, site(told.stories), {
    onRecoverableError: fault,
    onUncaughtError: fault,
    onCaughtError: fault,
  })
