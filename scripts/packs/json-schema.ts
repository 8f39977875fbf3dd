import { toJsonSchema } from '@valibot/to-json-schema'
import { builtPack } from '../../lib/engine/pack/schema'

/**
 * The JSON Schema of a built pack, for editors and other tools. It says less than the check itself: calendars,
 * orders and links between ids are beyond it.
 */
export function packJsonSchema(): object {
  return { title: 'Whence pack', ...toJsonSchema(builtPack, { errorMode: 'ignore' }) }
}
