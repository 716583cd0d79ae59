/** The command line of the printing browser: our own list, because the npm Chromium's switches web security off. */
export function browserArguments(profileFolder: string): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profileFolder}`,
    ...sandboxArguments(),
    ...sameEverywhere,
    ...tagged,
    ...silent,
    'about:blank',
  ]
}

// As root Chromium refuses to start inside its sandbox; for everybody else the sandbox stays.
function sandboxArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

// Hinting moves line breaks: without this one the same report may have other pages on another machine.
const sameEverywhere = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=en-US',
]

const tagged = ['--export-tagged-pdf', '--generate-pdf-document-outline']

// No name resolves, and nothing of the browser's own calls home.
const silent = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider,MediaRouter,OptimizationHints,Translate',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
]
