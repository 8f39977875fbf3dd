import type { SentenceCase } from './sentence-case'

/** A number like a claim's whose subject is somebody else, told by a noun and a name; and the claim's own as the subject. */
export const subjects: SentenceCase[] = [
  { text: 'Unlike Altman, the town of Dresden seeks [$7 trillion].', published: '2026-10-05' },
  {
    text: 'In 2024 Sam Altman sought [$7 trillion].',
    published: '2026-10-05',
    claim: 'altman-chip-plan-5-7-trillion',
  },
  {
    text: 'The railway of Bavaria had revenue of [$57 billion], nearly as much as Nvidia.',
    published: '2025-12-05',
  },
  {
    text: 'The quarter was Nvidia’s best: revenue of [$57 billion].',
    published: '2025-12-05',
    claim: 'nvidia-revenue-q3-fy2026',
  },
  { text: 'Nvidia’s landlord, a family trust, had revenue of [$57 billion].', published: '2025-12-05' },
  {
    text: 'Samsung, whose memory goes into most of Nvidia’s boards, booked sales of [$57 billion] for the quarter.',
    published: '2025-11-20',
  },
  {
    text: 'Die Windräder in Brandenburg leisten zusammen [10 Gigawatt], so viel wie Nvidia für OpenAI plant.',
    lang: 'de',
    published: '2025-11-05',
  },
  {
    text: 'Nvidia will für OpenAI Anlagen von [10 Gigawatt] bauen.',
    lang: 'de',
    published: '2025-11-05',
    claim: 'nvidia-openai-10-gigawatts',
  },
  {
    text: 'Die Deutsche Bahn schob zuletzt Projekte von [30 Milliarden Dollar] vor sich her, so viel, wie Anthropic bei Microsoft ausgibt.',
    lang: 'de',
    published: '2025-11-20',
  },
  {
    text: 'Het ABP verkocht dit jaar voor [57 miljard dollar] aan aandelen, ook die van Nvidia.',
    lang: 'nl',
    published: '2025-12-20',
  },
  {
    text: 'In drie maanden haalde Nvidia [57 miljard dollar] binnen, een omzetrecord.',
    lang: 'nl',
    published: '2025-12-20',
    claim: 'nvidia-revenue-q3-fy2026',
  },
  {
    text: 'El ayuntamiento de Lugo pide [7 billones de dólares], bromea, como Altman.',
    lang: 'es',
    published: '2024-10-05',
  },
  {
    text: 'Un caseificio di Lodi ha avuto ricavi per [57 miliardi di dollari] di vecchie lire, altro che Nvidia.',
    lang: 'it',
    published: '2025-12-05',
  },
]
