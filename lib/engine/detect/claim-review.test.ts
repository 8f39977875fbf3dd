import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findClaimReviews } from './claim-review'

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'OpenAI raised $7 trillion.',
  author: { '@type': 'Organization', name: 'Pagella Politica' },
  reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: '5', alternateName: 'Falso' },
}

const found = { publisher: 'Pagella Politica', claimReviewed: 'OpenAI raised $7 trillion.', rating: 'Falso' }

describe('found wherever it stands', () => {
  test.each<[string, unknown]>([
    ['alone', review],
    ['in a list', [{ '@type': 'WebSite' }, review]],
    ['in lists of lists', [[[review]]]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle' }, review] }],
    ['as a part', { '@type': 'NewsArticle', review: { ...review } }],
    ['with several types', { ...review, '@type': ['Review', 'ClaimReview'] }],
    ['with a full type', { ...review, '@type': 'http://schema.org/ClaimReview' }],
    ['twice', [review, { ...review }]],
  ])('%s', (_, parsed) => {
    expect(findClaimReviews(parsed)).toEqual([found])
  })

  test('several claims on one page', () => {
    expect(
      findClaimReviews([review, { ...review, claimReviewed: 'Another.' }]).map(
        ({ claimReviewed }) => claimReviewed,
      ),
    ).toEqual(['OpenAI raised $7 trillion.', 'Another.'])
  })
})

describe('what it says', () => {
  test.each<[string, object, object]>([
    ['the publisher before the author', { publisher: { name: 'AFP' } }, { publisher: 'AFP' }],
    ['an author as a text', { author: 'Snopes' }, { publisher: 'Snopes' }],
    ['an author in a list', { author: [{ name: 'PolitiFact' }] }, { publisher: 'PolitiFact' }],
    ['a rating as a text', { reviewRating: 'Mostly false' }, { rating: 'Mostly false' }],
    ['a name of a rating', { reviewRating: { name: 'Mixture' } }, { rating: 'Mixture' }],
    ['words as value', { reviewRating: { ratingValue: 'False' } }, { rating: 'False' }],
    [
      'a text with its language',
      { reviewRating: { alternateName: { '@value': 'Faux', '@language': 'fr' } } },
      { rating: 'Faux' },
    ],
    ['space around', { claimReviewed: '  two\n lines ' }, { claimReviewed: 'two lines' }],
  ])('%s', (_, parts, said) => {
    expect(findClaimReviews({ ...review, ...parts })).toMatchObject([said])
  })

  test('a number alone is no rating, and nobody is no publisher', () => {
    expect(findClaimReviews({ ...review, author: {}, reviewRating: { ratingValue: 3 } })).toEqual([
      { claimReviewed: 'OpenAI raised $7 trillion.' },
    ])
  })
})

describe('nothing else', () => {
  test.each<[string, unknown]>([
    ['a review of a product', { ...review, '@type': 'Review' }],
    ['a type that ends alike', { ...review, '@type': 'NotClaimReview' }],
    ['no claim', { '@type': 'ClaimReview' }],
    ['a claim that is no text', { ...review, claimReviewed: { text: 'x' } }],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ClaimReview'],
    ['a number', 7],
    ['empty lists', [[], {}, [null]]],
  ])('%s', (_, parsed) => {
    expect(findClaimReviews(parsed)).toEqual([])
  })

  test('any JSON is borne', () => {
    const parsed = fc.jsonValue({ maxDepth: 6 })
    fc.assert(
      fc.property(parsed, parsed, parsed, (claimReviewed, author, reviewRating) => {
        for (const { rating } of findClaimReviews({
          '@type': 'ClaimReview',
          claimReviewed,
          author,
          reviewRating,
        } as object))
          expect(rating ?? 'x').toMatch(/\S/)
      }),
    )
  })

  test('neither depth nor breadth costs much', () => {
    let deep: unknown = review
    for (let level = 0; level < 5000; level++) deep = { inner: [deep] }
    expect(findClaimReviews(deep)).toEqual([])
    const wide = Array.from({ length: 20_000 }, (_, index) => ({ '@type': 'Thing', index }))
    expect(findClaimReviews([...wide, review])).toEqual([])
  })
})
