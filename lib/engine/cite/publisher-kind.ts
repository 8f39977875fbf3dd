export type PublisherKind =
  | 'newspaper'
  | 'magazine'
  | 'news'
  | 'broadcaster'
  | 'journal'
  | 'preprints'
  | 'network'
  | 'video'
  | 'site'
  | 'organisation'

/**
 * What kind of publisher bears this name. The styles differ by it: APA sets an article's title in italics on a
 * news site, and the paper's name in a newspaper; Chicago sets the names of agencies and broadcasters in roman.
 */
export function publisherKind(name: string): PublisherKind {
  return kinds.find(([, is]) => is(name))?.[0] ?? 'organisation'
}

const names = (list: string) => {
  const known = new Set(list.split('|').map(name => name.trim()))
  return (name: string) => known.has(name.replace(/^The /, ''))
}

const isPreprints = names('arXiv|arXiv.org|bioRxiv|medRxiv|SSRN|OSF|PsyArXiv|Preprints.org|ChemRxiv')

const isNetwork = names(
  'X|Twitter|Threads|Facebook|Instagram|LinkedIn|Bluesky|Mastodon|Reddit|Truth Social|Weibo',
)

const isVideo = names('YouTube|Vimeo|Twitch|TikTok|Bilibili')

const isJournal = names(
  'Joule|Nature|Science|Cell|PNAS|Electronics|Patterns|iScience|Nature Energy|Nature Climate Change|Lancet|One Earth|Applied Energy|Energy Policy|Communications of the ACM|IEEE Spectrum|IEEE Micro|IEEE Access',
)

const isMagazine = names(
  `Economist|Time|TIME|Fortune|Forbes|Wired|WIRED|Newsweek|Atlantic|New Yorker|MIT Technology Review|Harvard Business Review|Bloomberg Businessweek|
  New Scientist|Scientific American|Der Spiegel|Stern|Focus|Wirtschaftswoche|manager magazin|Schweizer Illustrierte|L'Espresso|Panorama|Internazionale|
  Le Point|L'Express|L'Obs|Foreign Affairs|Foreign Policy|Veja|Exame|Caixin|Popular Science|New Republic|Spectator|New York|Vanity Fair|Barron's`,
)

const isNewspaper = names(
  `USA Today|Die Welt|Welt|Die Zeit|ZEIT|Der Tagesspiegel|Handelsblatt|Bild|taz|Il Sole 24 Ore|La Stampa|Il Messaggero|Il Foglio|Les Echos|Les Échos|
  Expansión|ABC|Clarín|La Nación|Público|Expresso|Nikkei|Nihon Keizai Shimbun|China Daily|Mint|Le Soir|De Tijd|Trouw|NRC|NZZ|Dagens Industri|
  Svenska Dagbladet|Straits Times|Toronto Star|Boston Globe|Globe and Mail|San Francisco Chronicle|City A.M.|i|The National|Evening Standard|Baltimore Sun|Sun`,
)

const paperWords =
  /(?:^|\s)(?:Times|Post|Herald|Tribune|Gazette|Journal|Telegraph|Guardian|Observer|Independent|Chronicle|Inquirer|Examiner|Daily|Courier|Zeitung|Tagblatt|Tageblatt|Anzeiger|Rundschau|Corriere|Repubblica|Giornale|Gazzetta|Figaro|Monde|Libération|Parisien|Mundo|País|Vanguardia|Folha|Estado|Globo|Dagblad|Telegraaf|Volkskrant|Standaard|Rzeczpospolita|Wyborcza|Shimbun|Ilbo|Nyheter)(?:\s|$)/

const isNewsSite = names(
  `Axios|Politico|POLITICO|Semafor|Information|TechCrunch|Verge|
  Ars Technica|Register|Engadget|VentureBeat|ZDNet|ZDNET|CNET|Business Insider|Insider|Quartz|Vox|HuffPost|Heise|heise online|Golem|Golem.de|Decoder|Hill|
  Yahoo Finance|Data Center Dynamics|DCD|Tom's Hardware|Utility Dive|Next Web|HPCwire|Motley Fool|MarketWatch|
  TheWrap|Digitimes|DigiTimes|Gizmodo|Mashable|404 Media|Rest of World|ProPublica|InfoWorld|SiliconANGLE|CRN|Evertiq|TechSpot|Techzine|Teslarati|
  Nikkei Asia|AIwire|Platformer|Stratechery|Mediapart|El Confidencial|El Diario|elDiario.es|Numerama|Wired Italia`,
)

const isAgency = names(
  `Reuters|Bloomberg|AP|Associated Press|AFP|Agence France-Presse|ANSA|dpa|EFE|Lusa|Xinhua|Yonhap|RTTNews|RTÉ|Rai|ARD|ZDF|Tagesschau|
  Deutsche Welle|DW|Al Jazeera`,
)

const broadcasters =
  /^(?:BBC|CNN|CNBC|MSNBC|NBC|CBS|ABC News|Fox|Sky|NPR|PBS|Rai|RTL|ITV|CBC)(?:[ -]|$)|\bNews(?:\s|$)/

const kinds: [PublisherKind, (name: string) => boolean][] = [
  ['preprints', isPreprints],
  ['network', isNetwork],
  ['video', isVideo],
  [
    'journal',
    name => isJournal(name) || /(?:Journal|Annals|Proceedings|Transactions|Review) o[fn] /.test(name),
  ],
  ['magazine', isMagazine],
  ['news', isNewsSite],
  ['newspaper', name => isNewspaper(name) || paperWords.test(name)],
  ['broadcaster', name => isAgency(name) || broadcasters.test(name)],
  // Known by its address alone.
  ['site', name => /^[\w-]+(?:\.[\w-]+)+$/.test(name)],
]
