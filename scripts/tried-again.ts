import type { Reporter } from 'vitest/node'

/**
 * Names, at the end of a run of tests, those that passed only when they were tried again, and what they had failed of.
 * Vitest looks for it as the default export, and calls it with `new`.
 */
export default function namesTriedAgain(): Reporter {
  return {
    onTestRunEnd(modules) {
      const tests = modules.flatMap(({ children }) => [...children.allTests()])
      const again = tests.filter(test => test.diagnostic()?.flaky)
      if (again.length === 0) return
      console.log(`\n${again.length} failed at first, and passed when tried again:`)
      for (const test of again)
        console.log(
          `  ${test.module.relativeModuleId} > ${test.fullName}\n    ${test.result().errors?.[0]?.message}`,
        )
    },
  }
}
