/** The reader without any language's words. */
export { findFigures } from '../../lib/engine/figures/find'
