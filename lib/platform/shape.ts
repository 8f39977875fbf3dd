/** Says whether a value that came over a border has the shape that its type promises. */
export type Shape = (value: unknown) => boolean

/** Any text, '' too. */
export const isText: Shape = value => typeof value === 'string'
/** A whole number from 0 up. */
export const isCount: Shape = value => Number.isSafeInteger(value) && (value as number) >= 0
/** True or false. */
export const isFlag: Shape = value => typeof value === 'boolean'

/** This shape, or nothing. */
export const maybe =
  (shape: Shape): Shape =>
  value =>
    value === undefined || value === null || shape(value)

/** One of these words. */
export const oneOf =
  (...values: string[]): Shape =>
  value =>
    values.includes(value as string)

/** A list of any length, each of this shape. */
export const listOf =
  (shape: Shape): Shape =>
  value =>
    Array.isArray(value) && value.every(shape)

/** An object whose every value has this shape, under names that `isName` lets be. */
export const recordOf =
  (shape: Shape, isName: (name: string) => boolean = () => true): Shape =>
  value =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, each]) => isName(name) && shape(each))

/** An object with these fields; others are let be. */
export const fields =
  (shapes: Record<string, Shape>): Shape =>
  value =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shapes).every(([name, shape]) => shape((value as Record<string, unknown>)[name]))

/** The arguments of a call, in order. */
export const takes =
  (...shapes: Shape[]) =>
  (args: unknown[]): boolean =>
    args.length <= shapes.length && shapes.every((shape, index) => shape(args[index]))
