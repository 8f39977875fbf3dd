import type { RankingSet } from './ranking-case'

/** Somebody told by a company that is known: the figure is not that company's. */
export const suppliers: Record<string, RankingSet> = {
  'revenue of a supplier, told by whom it supplies': {
    figure: { min: 57e9, unit: 'USD' },
    cases: [
      {
        text: 'Foxconn, which builds servers for Nvidia, reported revenue of [$57 billion].',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Nvidia’s supplier Foxconn had revenue of [$57 billion].',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Nvidia, a supplier of OpenAI, reported revenue of [$57 billion].',
        published: '2026-01-05',
        claims: ['nvidia-revenue-q3-fy2026'],
      },
      {
        text: 'Meanwhile, as analysts had hoped, Nvidia reported revenue of [$57 billion].',
        published: '2026-01-05',
        claims: ['nvidia-revenue-q3-fy2026'],
      },
      {
        text: 'Foxconn, ein Zulieferer von Nvidia, meldete [57 Milliarden Dollar] Umsatz.',
        lang: 'de',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Nvidia, ein Lieferant von Microsoft, meldete [57 Milliarden Dollar] Umsatz.',
        lang: 'de',
        published: '2026-01-05',
        claims: ['nvidia-revenue-q3-fy2026'],
      },
      {
        text: 'Foxconn, fournisseur de Nvidia, a annoncé un chiffre d’affaires de [57 milliards de dollars].',
        lang: 'fr',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Foxconn, proveedor de Nvidia, tuvo ingresos de [57.000 millones de dólares].',
        lang: 'es',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Foxconn, fornitore di Nvidia, ha avuto ricavi per [57 miliardi di dollari].',
        lang: 'it',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Nvidia, fornitore di Microsoft, ha avuto ricavi per [57 miliardi di dollari].',
        lang: 'it',
        published: '2026-01-05',
        claims: ['nvidia-revenue-q3-fy2026'],
      },
      {
        text: '英伟达供应商富士康营收[570亿美元]。',
        lang: 'zh',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: '英伟达营收[570亿美元]。',
        lang: 'zh',
        published: '2026-01-05',
        claims: ['nvidia-revenue-q3-fy2026'],
      },
      {
        text: 'エヌビディアに供給する鴻海の売上高は[570億ドル]だった。',
        lang: 'ja',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'エヌビディアの売上高は[570億ドル]だった。',
        lang: 'ja',
        published: '2026-01-05',
        claims: ['nvidia-revenue-q3-fy2026'],
      },
      {
        text: '엔비디아에 공급하는 폭스콘의 매출은 [570억 달러]였다.',
        lang: 'ko',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Foxconn, dostawca Nvidii, miał [57 mld dolarów] przychodów.',
        lang: 'pl',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Foxconn, leverantör till Nvidia, hade intäkter på [57 miljarder dollar].',
        lang: 'sv',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Foxconn, leverancier van Nvidia, boekte [57 miljard dollar] omzet.',
        lang: 'nl',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'A Foxconn, fornecedora da Nvidia, teve receita de [57 bilhões de dólares].',
        lang: 'pt',
        published: '2026-01-05',
        claims: [],
      },
    ],
  },
  'orders of a supplier': {
    figure: { min: 523e9, unit: 'USD' },
    cases: [
      {
        text: 'Wiwynn, a supplier of Oracle, reported a backlog of [$523 billion].',
        published: '2026-01-05',
        claims: [],
      },
      {
        text: 'Oracle, a partner of OpenAI, reported a backlog of [$523 billion].',
        published: '2026-01-05',
        claims: ['oracle-backlog-523bn'],
      },
    ],
  },
}
