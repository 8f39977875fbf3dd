import type { CslDate, CslItem, CslName, DateParts } from '../../lib/engine/cite/csl'
import { splitName } from '../../lib/engine/cite/split-name'

/** An entry as it is to be written, asterisks for italics, and what it is written from. */
export type Entry = [entry: string, item: Omit<CslItem, 'id'>]

export const on = (...parts: DateParts): CslDate => ({ 'date-parts': [parts] })
export const by = (...names: string[]): CslName[] => names.map(splitName)
export const body = (name: string): CslName[] => [{ literal: name }]
export const item = (parts: Omit<CslItem, 'id'>): CslItem => ({ id: 'x', ...parts })
/**
 * Entries as the styles' own pages and handbooks print them: apastyle.apa.org and the Publication Manual, the MLA
 * Handbook and guides to it, the Chicago Manual and its citation guide.
 */
export const printed: Record<'APA 7' | 'MLA 9' | 'Chicago 17', Entry[]> = {
  'APA 7': [
    [
      'Carey, B. (2019, March 22). Can we get better at forgetting? *The New York Times*. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      {
        type: 'article-newspaper',
        author: by('Benedict Carey'),
        title: 'Can we get better at forgetting?',
        'container-title': 'The New York Times',
        issued: on(2019, 3, 22),
        URL: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      },
    ],
    [
      'Stobbe, M. (2020, January 8). Cancer death rate in U.S. sees largest one-year drop ever. *Chicago Tribune*.',
      {
        type: 'article-newspaper',
        author: by('Mike Stobbe'),
        title: 'Cancer death rate in U.S. sees largest one-year drop ever',
        'container-title': 'Chicago Tribune',
        issued: on(2020, 1, 8),
      },
    ],
    [
      'Bologna, C. (2019, October 31). *Why some people with anxiety love watching horror movies*. HuffPost. https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
      {
        type: 'webpage',
        author: by('Caroline Bologna'),
        title: 'Why some people with anxiety love watching horror movies',
        'container-title': 'HuffPost',
        issued: on(2019, 10, 31),
        URL: 'https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
      },
    ],
    [
      'World Health Organization. (2018, May 24). *The top 10 causes of death*. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
      {
        type: 'webpage',
        author: body('World Health Organization'),
        publisher: 'World Health Organization',
        title: 'The top 10 causes of death',
        issued: on(2018, 5, 24),
        URL: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
      },
    ],
    [
      'World Health Organization. (2018, March). *Questions and answers on immunization and vaccine safety*. https://www.who.int/features/qa/84/en',
      {
        type: 'webpage',
        author: body('World Health Organization'),
        publisher: 'World Health Organization',
        title: 'Questions and answers on immunization and vaccine safety',
        issued: on(2018, 3),
        URL: 'https://www.who.int/features/qa/84/en',
      },
    ],
    [
      'Avramova, N. (2019, January 3). *The secret to a long, happy, healthy life? Think age-positive*. CNN. https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
      {
        type: 'webpage',
        author: by('Nina Avramova'),
        title: 'The secret to a long, happy, healthy life? Think age-positive',
        'container-title': 'CNN',
        issued: on(2019, 1, 3),
        URL: 'https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
      },
    ],
    [
      'U.S. Census Bureau. (n.d.). *U.S. and world population clock*. U.S. Department of Commerce. Retrieved January 9, 2020, from https://www.census.gov/popclock/',
      {
        type: 'webpage',
        author: by('U.S. Census Bureau'),
        publisher: 'U.S. Department of Commerce',
        title: 'U.S. and world population clock',
        accessed: on(2020, 1, 9),
        URL: 'https://www.census.gov/popclock/',
      },
    ],
    [
      'Klymkowsky, M. (2018, September 15). Can we talk scientifically about free will? *Sci-Ed*. https://blogs.plos.org/scied/2018/09/15/can-we-talk-scientifically-about-free-will/',
      {
        type: 'post-weblog',
        author: by('Mike Klymkowsky'),
        title: 'Can we talk scientifically about free will?',
        'container-title': 'Sci-Ed',
        issued: on(2018, 9, 15),
        URL: 'https://blogs.plos.org/scied/2018/09/15/can-we-talk-scientifically-about-free-will/',
      },
    ],
    [
      'National Cancer Institute. (2019). *Taking time: Support for people with cancer* (NIH Publication No. 18-2059). U.S. Department of Health and Human Services, National Institutes of Health. https://www.cancer.gov/publications/patient-education/takingtime.pdf',
      {
        type: 'report',
        author: by('National Cancer Institute'),
        title: 'Taking time: Support for people with cancer',
        number: 'NIH Publication No. 18-2059',
        publisher: 'U.S. Department of Health and Human Services, National Institutes of Health',
        issued: on(2019),
        URL: 'https://www.cancer.gov/publications/patient-education/takingtime.pdf',
      },
    ],
    [
      'Fried, D., & Polyakova, A. (2018). *Democratic defense against disinformation*. Atlantic Council. https://www.atlanticcouncil.org/images/publications/Democratic_Defense_Against_Disinformation_FINAL.pdf',
      {
        type: 'report',
        author: by('Daniel Fried', 'Alina Polyakova'),
        title: 'Democratic defense against disinformation',
        publisher: 'Atlantic Council',
        issued: on(2018),
        URL: 'https://www.atlanticcouncil.org/images/publications/Democratic_Defense_Against_Disinformation_FINAL.pdf',
      },
    ],
    [
      'Hampton, S., Rabagliati, H., Sorace, A., & Fletcher-Watson, S. (2017). *Autism and bilingualism: A qualitative interview study of parents’ perspectives and experiences*. PsyArXiv. https://doi.org/10.31234/osf.io/76xfs',
      {
        type: 'article',
        author: by('Sarah Hampton', 'Hugh Rabagliati', 'Antonella Sorace', 'Sue Fletcher-Watson'),
        title:
          'Autism and bilingualism: A qualitative interview study of parents’ perspectives and experiences',
        publisher: 'PsyArXiv',
        issued: on(2017),
        DOI: '10.31234/osf.io/76xfs',
      },
    ],
    [
      'U.S. Food and Drug Administration. (2020, February 14). *FDA approves first contact lens indicated to slow the progression of nearsightedness in children* [Press release]. https://www.fda.gov/news-events/press-announcements/fda-approves-first-contact-lens-indicated-slow-progression-nearsightedness-children',
      {
        type: 'webpage',
        genre: 'Press release',
        author: by('U.S. Food and Drug Administration'),
        publisher: 'U.S. Food and Drug Administration',
        title:
          'FDA approves first contact lens indicated to slow the progression of nearsightedness in children',
        issued: on(2020, 2, 14),
        URL: 'https://www.fda.gov/news-events/press-announcements/fda-approves-first-contact-lens-indicated-slow-progression-nearsightedness-children',
      },
    ],
    [
      'de Beauvoir, S. (1960, May 4). *Simone de Beauvoir discusses the art of writing* [Interview]. Studs Terkel Radio Archive; The Chicago History Museum. https://studsterkel.wfmt.com/programs/simone-de-beauvoir-discusses-art-writing',
      {
        type: 'interview',
        author: by('Simone de Beauvoir'),
        title: 'Simone de Beauvoir discusses the art of writing',
        'container-title': 'Studs Terkel Radio Archive; The Chicago History Museum',
        issued: on(1960, 5, 4),
        URL: 'https://studsterkel.wfmt.com/programs/simone-de-beauvoir-discusses-art-writing',
      },
    ],
    [
      'Gates, B. [@BillGates]. (2019, September 7). *Today, it’s difficult for researchers to diagnose #Alzheimers patients early enough to intervene. A reliable, easy and accurate diagnostic would* [Tweet]. Twitter. https://twitter.com/BillGates/status/1170305718425137152',
      {
        type: 'post',
        genre: 'Tweet',
        author: by('Bill Gates'),
        title:
          'Today, it’s difficult for researchers to diagnose #Alzheimers patients early enough to intervene. A reliable, easy and accurate diagnostic would',
        'container-title': 'Twitter',
        issued: on(2019, 9, 7),
        URL: 'https://twitter.com/BillGates/status/1170305718425137152',
        custom: { handle: '@BillGates' },
      },
    ],
    [
      'Harvard University. (2019, August 28). *Soft robotic gripper for jellyfish* [Video]. YouTube. https://www.youtube.com/watch?v=guRoWTYfxMs',
      {
        type: 'webpage',
        genre: 'Video',
        author: by('Harvard University'),
        title: 'Soft robotic gripper for jellyfish',
        'container-title': 'YouTube',
        issued: on(2019, 8, 28),
        URL: 'https://www.youtube.com/watch?v=guRoWTYfxMs',
      },
    ],
  ],
  'MLA 9': [
    [
      'Fogarty, Mignon [@GrammarGirl]. “Every once in a while, that Gmail notice asking if you meant to reply to a 5-year-old message is quite helpful.” *Twitter*, 13 Feb. 2019, twitter.com/GrammarGirl/status/1095734401550303232.',
      {
        type: 'post',
        genre: 'Tweet',
        author: by('Mignon Fogarty'),
        title:
          'Every once in a while, that Gmail notice asking if you meant to reply to a 5-year-old message is quite helpful.',
        'container-title': 'Twitter',
        issued: on(2019, 2, 13),
        URL: 'https://twitter.com/GrammarGirl/status/1095734401550303232',
        custom: { handle: '@GrammarGirl' },
      },
    ],
    [
      'Hollmichel, Stefanie. “The Reading Brain: Differences between Digital and Print.” *So Many Books*, 25 Apr. 2013, somanybooksblog.com/2013/04/25/the-reading-brain-differences-between-digital-and-print/.',
      {
        type: 'post-weblog',
        author: by('Stefanie Hollmichel'),
        title: 'The Reading Brain: Differences between Digital and Print',
        'container-title': 'So Many Books',
        issued: on(2013, 4, 25),
        URL: 'https://somanybooksblog.com/2013/04/25/the-reading-brain-differences-between-digital-and-print/',
      },
    ],
    [
      'Lundman, Susan. “How to Make Vegetarian Chili.” *eHow*, www.ehow.com/how_10727_make-vegetarian-chili.html. Accessed 6 July 2015.',
      {
        type: 'webpage',
        author: by('Susan Lundman'),
        title: 'How to Make Vegetarian Chili',
        'container-title': 'eHow',
        accessed: on(2015, 7, 6),
        URL: 'http://www.ehow.com/how_10727_make-vegetarian-chili.html',
      },
    ],
    [
      '“Athlete’s Foot - Topic Overview.” *WebMD*, 25 Sept. 2014, www.webmd.com/skin-problems-and-treatments/tc/athletes-foot-topic-overview.',
      {
        type: 'webpage',
        title: 'Athlete’s Foot - Topic Overview',
        'container-title': 'WebMD',
        issued: on(2014, 9, 25),
        URL: 'https://www.webmd.com/skin-problems-and-treatments/tc/athletes-foot-topic-overview',
      },
    ],
    [
      'Dorris, Michael, and Louise Erdrich. *The Crown of Columbus*. HarperCollins Publishers, 1999.',
      {
        type: 'report',
        author: by('Michael Dorris', 'Louise Erdrich'),
        title: 'The Crown of Columbus',
        publisher: 'HarperCollins Publishers',
        issued: on(1999),
      },
    ],
    [
      'Charon, Rita, et al. *The Principles and Practice of Narrative Medicine*. Oxford UP, 2017.',
      {
        type: 'report',
        author: by('Rita Charon', 'Sayantani DasGupta', 'Nellie Hermann'),
        title: 'The Principles and Practice of Narrative Medicine',
        publisher: 'Oxford UP',
        issued: on(2017),
      },
    ],
    [
      '*Reading at Risk: A Survey of Literary Reading in America*. National Endowment for the Arts, June 2004.',
      {
        type: 'report',
        author: body('National Endowment for the Arts'),
        publisher: 'National Endowment for the Arts',
        title: 'Reading at Risk: A Survey of Literary Reading in America',
        issued: on(2004, 6),
      },
    ],
    [
      'Jacobs, Alan. *The Pleasures of Reading in an Age of Distraction*. Oxford UP, 2011.',
      {
        type: 'report',
        author: by('Alan Jacobs'),
        title: 'The Pleasures of Reading in an Age of Distraction',
        publisher: 'Oxford UP',
        issued: on(2011),
      },
    ],
    [
      'Felluga, Dino. *Guide to Literary and Critical Theory*. Purdue U, 28 Nov. 2003, www.cla.purdue.edu/english/theory/.',
      {
        type: 'report',
        author: by('Dino Felluga'),
        title: 'Guide to Literary and Critical Theory',
        publisher: 'Purdue U',
        issued: on(2003, 11, 28),
        URL: 'http://www.cla.purdue.edu/english/theory/',
      },
    ],
  ],
  'Chicago 17': [
    [
      'Roosevelt University. “Chicago College of Performing Arts.” Accessed June 6, 2025. https://www.roosevelt.edu/colleges/ccpa.',
      {
        type: 'webpage',
        author: body('Roosevelt University'),
        publisher: 'Roosevelt University',
        title: 'Chicago College of Performing Arts',
        accessed: on(2025, 6, 6),
        URL: 'https://www.roosevelt.edu/colleges/ccpa',
      },
    ],
    [
      'Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” *New York Times*, March 8, 2017. https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html.',
      {
        type: 'article-newspaper',
        author: by('Farhad Manjoo'),
        title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
        'container-title': 'The New York Times',
        issued: on(2017, 3, 8),
        URL: 'https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html',
      },
    ],
    [
      'Mead, Rebecca. “The Prophet of Dystopia.” *New Yorker*, April 17, 2017.',
      {
        type: 'article-magazine',
        author: by('Rebecca Mead'),
        title: 'The Prophet of Dystopia',
        'container-title': 'The New Yorker',
        issued: on(2017, 4, 17),
      },
    ],
    [
      'Pai, Tanya. “The Squishy, Sugary History of Peeps.” *Vox*, April 11, 2017. http://www.vox.com/culture/2017/4/11/15209084/peeps-easter.',
      {
        type: 'webpage',
        author: by('Tanya Pai'),
        title: 'The Squishy, Sugary History of Peeps',
        'container-title': 'Vox',
        issued: on(2017, 4, 11),
        URL: 'http://www.vox.com/culture/2017/4/11/15209084/peeps-easter',
      },
    ],
    [
      'Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.',
      {
        type: 'webpage',
        author: by('Yale University'),
        publisher: 'Yale University',
        title: 'About Yale: Yale Facts',
        accessed: on(2017, 5, 1),
        URL: 'https://www.yale.edu/about-yale/yale-facts',
      },
    ],
    [
      '*New York Times*. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.',
      {
        type: 'article-newspaper',
        title: 'In Texas, Ad Heats Up Race for Governor',
        'container-title': 'The New York Times',
        issued: on(2002, 7, 30),
      },
    ],
    [
      'Grazer, Brian, and Charles Fishman. *A Curious Mind: The Secret to a Bigger Life*. New York: Simon & Schuster, 2015.',
      {
        type: 'report',
        author: by('Brian Grazer', 'Charles Fishman'),
        title: 'A Curious Mind: The Secret to a Bigger Life',
        publisher: 'New York: Simon & Schuster',
        issued: on(2015),
      },
    ],
    [
      'Ward, Geoffrey C., and Ken Burns. *The War: An Intimate History, 1941–1945*. New York: Knopf, 2007.',
      {
        type: 'report',
        author: by('Geoffrey C. Ward', 'Ken Burns'),
        title: 'The War: An Intimate History, 1941–1945',
        publisher: 'New York: Knopf',
        issued: on(2007),
      },
    ],
    [
      'Smith, Zadie. *Swing Time*. New York: Penguin Press, 2016.',
      {
        type: 'report',
        author: by('Zadie Smith'),
        title: 'Swing Time',
        publisher: 'New York: Penguin Press',
        issued: on(2016),
      },
    ],
  ],
}

/** After the handbooks' patterns, with the parts that packs hold. */
export const modelled: Partial<Record<keyof typeof printed, Entry[]>> = {
  'MLA 9': [
    [
      'Deresiewicz, William. “The Death of the Artist—and the Birth of the Creative Entrepreneur.” *The Atlantic*, 28 Dec. 2014, www.theatlantic.com/magazine/archive/2015/01/the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/.',
      {
        type: 'article-magazine',
        author: by('William Deresiewicz'),
        title: 'The Death of the Artist—and the Birth of the Creative Entrepreneur',
        'container-title': 'The Atlantic',
        issued: on(2014, 12, 28),
        URL: 'https://www.theatlantic.com/magazine/archive/2015/01/the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/',
      },
    ],
    [
      'Piper, Andrew. “Rethinking the Print Object: Goethe and the Book of Everything.” *PMLA*, Jan. 2006, https://doi.org/10.1632/003081206X96168.',
      {
        type: 'article-journal',
        author: by('Andrew Piper'),
        title: 'Rethinking the Print Object: Goethe and the Book of Everything',
        'container-title': 'PMLA',
        issued: on(2006, 1),
        DOI: '10.1632/003081206X96168',
      },
    ],
  ],
  'Chicago 17': [
    [
      'O’Brien, Conan (@ConanOBrien). “In honor of Earth Day, I’m recycling my tweets.” Twitter, April 22, 2015. https://twitter.com/ConanOBrien/status/590940792967016448.',
      {
        type: 'post',
        genre: 'Tweet',
        author: by('Conan O’Brien'),
        title: 'In honor of Earth Day, I’m recycling my tweets.',
        'container-title': 'Twitter',
        issued: on(2015, 4, 22),
        URL: 'https://twitter.com/ConanOBrien/status/590940792967016448',
        custom: { handle: '@ConanOBrien' },
      },
    ],
    [
      'Lyon, Liz. “Chips, Explained.” YouTube video, March 3, 2017. https://www.youtube.com/watch?v=a.',
      {
        type: 'webpage',
        genre: 'Video',
        author: by('Liz Lyon'),
        title: 'Chips, Explained',
        'container-title': 'YouTube',
        issued: on(2017, 3, 3),
        URL: 'https://www.youtube.com/watch?v=a',
      },
    ],
    [
      'Lincoln, Abraham. “A Post.” *Gizmos and Gadgets* (blog), February 2019. https://blog.example/a.',
      {
        type: 'post-weblog',
        author: by('Abraham Lincoln'),
        title: 'A Post',
        'container-title': 'Gizmos and Gadgets',
        issued: on(2019, 2),
        URL: 'https://blog.example/a',
      },
    ],
    [
      'Heath, Joy, Jim Gill, and Jack Hsu. “Chips.” Preprint, submitted June 2, 2022. https://arxiv.org/abs/2206.00001.',
      {
        type: 'article',
        author: by('Joy Heath', 'Jim Gill', 'Jack Hsu'),
        title: 'Chips',
        publisher: 'arXiv',
        issued: on(2022, 6, 2),
        URL: 'https://arxiv.org/abs/2206.00001',
      },
    ],
    [
      'OpenAI. “Announcing The Stargate Project.” Press release, January 21, 2025. https://openai.com/x.',
      {
        type: 'webpage',
        genre: 'Press release',
        author: body('OpenAI'),
        publisher: 'OpenAI',
        title: 'Announcing The Stargate Project',
        issued: on(2025, 1, 21),
        URL: 'https://openai.com/x',
      },
    ],
  ],
}
