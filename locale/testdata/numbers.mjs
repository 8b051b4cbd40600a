// Prints numbers as ICU formats them, for the differential test of package locale.
//
//   node numbers.mjs            a deterministic sample for every locale that ICU resolves exactly
//   node numbers.mjs all        the same with every currency in every locale
//
// Reads the tags of all locales, one per line, from standard input. "@tag" begins a locale. A line is
// an operation, its arguments and the answer, separated by tabs.
import fs from 'node:fs'

const everything = process.argv[2] === 'all'
const tags = fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)
const currencies = Intl.supportedValuesOf('currency').concat(['ABC', 'XXX']).sort()

const plain = ['0', '1', '-1', '0.5', '-0.4', '12.345', '999.9995', '1000', '1234.5', '-9999.5', '10000', '12345.6785',
  '123456', '1234567.891', '12345678', '-123456789.0625', '1234567890123456789.123', '0.0005', '0.00049', '0.0015',
  '98765432109876543210987654321.5', '1e15']
const compact = ['0', '1', '-0.04', '0.012345', '0.96', '9.95', '9.949', '12.5', '13.5', '99.5', '999', '999.5', '1000', '-1000', '1049', '1050', '1234',
  '1999', '2000', '3000', '5000', '9949', '9950', '10000', '11500', '21000', '99500', '100000', '123456', '999499', '999500', '999950', '1000000', '-1000000',
  '1500000', '2000000', '3000000', '5000000', '9950000', '10000000', '12345678', '99999999', '100000000', '123456789', '1000000000', '2100000000',
  '10000000000', '100000000000', '999999999999', '1000000000000', '1900000000000', '12000000000000', '345000000000000',
  '1234000000000000', '56789000000000000000', '12345678901234567890123456']
const ratios = ['0', '0.15', '-0.155', '0.005', '12.3456', '-0.004', '12345.678', '0.0999']
const counts = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '14', '15', '19', '20', '21', '22', '25', '31', '40', '42', '60', '71', '72', '80',
  '81', '82', '91', '92', '99', '100', '101', '102', '103', '111', '112', '200', '201', '202', '1000', '1001', '1002', '2000', '10000', '40000', '60000', '100000', '100002',
  '1000000', '3000000', '1000001', '0.1', '0.2', '1.1', '1.5', '2.3', '1.25', '0.0001', '-1', '-2', '10.1', '100.01', '1e12']
const amounts = ['0', '1', '-1', '2', '5', '21', '-0.001', '0.5', '1234.565', '-1234.5', '12345678.9', '123456789012345.9']
const compactAmounts = ['0', '1', '-1', '1000', '-1234', '2000', '12345', '999950', '1000000', '-5000000', '1900000000000', '21000000000']
const displays = [['symbol', 'symbol'], ['narrow', 'narrowSymbol'], ['code', 'code'], ['name', 'name']]
const notations = [['', {}], ['compact-short', { notation: 'compact' }], ['compact-long', { notation: 'compact', compactDisplay: 'long' }]]
const usual = ['USD', 'EUR', 'JPY', 'KWD', 'CNY', 'KZT', 'RUB']

let lines = []
const say = (...fields) => lines.push(fields.join('\t'))
let state = 1
const below = n => { state = (state * 48271) % 2147483647; return state % n }
const some = (list, n) => everything ? list : Array.from({ length: n }, () => list[below(list.length)])
const format = (tag, options) => new Intl.NumberFormat(tag, { roundingMode: 'halfEven', ...options })

function numbers(tag) {
  for (const [min, max] of [['', ''], ['', 0], [2, 2], ['', 6]]) {
    const options = {}
    if (min !== '') options.minimumFractionDigits = min
    if (max !== '') options.maximumFractionDigits = max
    const f = format(tag, options)
    for (const v of min === '' && max === '' ? plain : some(plain, 4)) say('n', v, min, max, '', '', f.format(v))
  }
  for (const [name, options] of notations.slice(1)) {
    const f = format(tag, options)
    for (const v of compact) say('n', v, '', '', name, '', f.format(v))
  }
  for (const max of ['', 2]) {
    const f = format(tag, max === '' ? { style: 'percent' } : { style: 'percent', maximumFractionDigits: max })
    for (const v of ratios) say('p', v, '', max, '', f.format(v))
  }
}

function money(tag) {
  for (const currency of everything ? currencies : [usual[below(usual.length)], ...some(currencies, 3)]) {
    for (const [display, currencyDisplay] of displays) {
      for (const [notation, more] of notations) {
        const values = notation === '' ? amounts : compactAmounts
        for (const sign of ['', 'accounting']) {
          const f = format(tag, { style: 'currency', currency, currencyDisplay, currencySign: sign || 'standard', ...more })
          for (const v of some(values, 2).slice(0, everything ? 4 : 2)) say('m', v, currency, display, sign, notation, '', '', '', f.format(v))
        }
      }
    }
  }
  const names = new Intl.DisplayNames(tag, { type: 'currency' })
  for (const currency of some(currencies, 8)) say('d', currency, names.of(currency))
}

function plurals(tag) {
  for (const type of ['cardinal', 'ordinal']) {
    const rules = new Intl.PluralRules(tag, { type, roundingMode: 'halfEven' })
    if (rules.resolvedOptions().locale !== tag) continue // without rules Intl answers for its default language
    for (const v of counts) say('c', v, type, rules.select(v))
  }
}

// The tested options: decimal places in compact notations and of percentages, and signs.
function options(tag) {
  const signs = ['always', 'exceptZero', 'negative', 'never']
  const near = ['0', '-0.001', '0.001', '5', '-5', '1234.5', '-1234567.891', '1000', '-1000', '1049', '999950', '2000000', '12345678', '0.0999']
  for (const [min, max] of [['', 0], ['', 1], [1, 1], [2, ''], [1, 3]]) {
    const digits = {}
    if (min !== '') digits.minimumFractionDigits = min
    if (max !== '') digits.maximumFractionDigits = max
    for (const [name, notation] of notations.slice(1)) {
      const f = format(tag, { ...notation, ...digits })
      for (const v of some(compact, 3)) say('n', v, min, max, name, '', f.format(v))
    }
    const f = format(tag, { style: 'percent', ...digits })
    for (const v of some(ratios, 2)) say('p', v, min, max, '', f.format(v))
    if (min === '' || max === '') continue // Intl uses the currency's decimal places for the other, which ECMA-402 does not
    for (const [display, currencyDisplay] of displays) {
      for (const [name, notation] of notations) {
        const currency = usual[below(usual.length)]
        const f = format(tag, { style: 'currency', currency, currencyDisplay, ...notation, ...digits })
        for (const v of some(name === '' ? amounts : compactAmounts, 1)) say('m', v, currency, display, '', name, min, max, '', f.format(v))
      }
    }
  }
  for (const signDisplay of signs) {
    for (const [name, notation] of notations) {
      const f = format(tag, { signDisplay, ...notation })
      for (const v of some(near, 2)) say('n', v, '', '', name, signDisplay, f.format(v))
    }
    const f = format(tag, { style: 'percent', signDisplay, maximumFractionDigits: 1 })
    for (const v of some(near, 2)) say('p', v, '', 1, signDisplay, f.format(v))
    for (const [display, currencyDisplay] of displays) {
      for (const sign of ['', 'accounting']) {
        const [name, notation] = notations[below(2)]
        const currency = usual[below(usual.length)]
        const f = format(tag, { style: 'currency', currency, currencyDisplay, currencySign: sign || 'standard', signDisplay, ...notation })
        for (const v of some(near, 1)) say('m', v, currency, display, sign, name, '', '', signDisplay, f.format(v))
      }
    }
  }
}

for (const tag of tags) {
  if (!Intl.NumberFormat.supportedLocalesOf([tag]).length || new Intl.NumberFormat(tag).resolvedOptions().locale !== tag) continue
  lines = ['@' + tag]
  numbers(tag)
  money(tag)
  plurals(tag)
  options(tag)
  process.stdout.write(lines.join('\n') + '\n')
}
