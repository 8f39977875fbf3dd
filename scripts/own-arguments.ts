/** What a script was called with; npm hands on the "--" that parts its own arguments from ours. */
export const ownArguments = (): string[] => process.argv.slice(2).filter(argument => argument !== '--')
