/** Switches for a Chromium that nobody sits before: no sandbox, since it may run as root, and nothing that it asks of the network by itself. */
export const quietChromium = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
