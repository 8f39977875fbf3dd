/** BCP 47 of every language that is read, without its regions. */
export const readLanguages =
  'en it de fr es pt nl sv da nb fi pl cs ro hu tr el ru uk hi ar id vi zh ja ko'.split(' ')
