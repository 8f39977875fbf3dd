import { defineConfig } from 'wxt'

/** What the extension asks of the browser at install; tests/manifest.test.ts holds the built manifests to it. */
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus']

/** Descriptions are the options page's own words for the keys. Browsers take at most four suggestions. */
const commands = {
  next: { description: '__MSG_reading_keyNext__', suggested_key: { default: 'Alt+Shift+Down' } },
  previous: { description: '__MSG_reading_keyPrevious__', suggested_key: { default: 'Alt+Shift+Up' } },
  list: { description: '__MSG_reading_keyList__', suggested_key: { default: 'Alt+Shift+L' } },
  // Not W: Chromium keeps that for itself, and then gives no key.
  selection: { description: '__MSG_reading_keySelection__', suggested_key: { default: 'Alt+Shift+Q' } },
}

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  hooks: {
    // WXT imports by itself even so: whatever is called `storage` brings its storage library along.
    'config:resolved'({ config }) {
      config.imports.imports = []
      config.imports.presets = []
    },
  },
  // WXT builds Firefox and Safari as manifest version 2 unless told otherwise.
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [...permissions, ...(browser === 'firefox' || browser === 'safari' ? [] : ['sidePanel'])],
    optional_host_permissions: ['*://*/*'],
    commands,
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'",
    },
    ...minimumVersion(browser),
  }),
  zip: { excludeSources: ['.tools/**', 'public/packs/**', 'tests/artifacts/**'] },
})

function minimumVersion(browser: string) {
  if (browser === 'safari') return { browser_specific_settings: { safari: { strict_min_version: '17.4' } } }
  if (browser !== 'firefox') return { minimum_chrome_version: '128' }
  return {
    browser_specific_settings: {
      gecko: {
        id: 'whence@example.org',
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '149.0' },
    },
  }
}
