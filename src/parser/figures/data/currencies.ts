/** Signs that stand before an amount, some after it ("1,200€"). */
export const SIGNS = new Set('$ £ € ¥ ₹ ₽ ₩ ₦ ₺ ₪ ₫ ฿ ₿ ₱ ₴ ₸ ₡ ₲ ₵ ₭ ₮ ¢'.split(' '));

/** Letters that touch "$" from before or after and say whose dollar it is ("US$5", "$US5", "HK$5"). */
export const DOLLAR_OF = new Set('us a au c ca nz hk s r nt tt j z'.split(' '));

/** Codes and letters written before the amount, with or without a space. */
export const CODES = new Set(
  'usd aud cad nzd hkd sgd eur gbp jpy cny rmb inr chf sek nok dkk pln czk huf rub uah try brl mxn zar krw thb php idr myr vnd pkr bdt lkr ngn kes ghs egp aed sar ils rm rs btc eth'.split(
    ' ',
  ),
);

/** Nouns of money; the word before may name the country ("Australian dollars"). */
export const MONEY_NOUNS = new Map(
  Object.entries({
    dollar: 'dollars',
    buck: 'bucks',
    pound: 'pounds',
    quid: 'quid',
    euro: 'euros',
    cent: 'cents',
    penny: 'pence',
    pence: 'pence',
    yen: 'yen',
    yuan: 'yuan',
    renminbi: 'renminbi',
    rupee: 'rupees',
    rouble: 'roubles',
    ruble: 'rubles',
    franc: 'francs',
    krona: 'kronor',
    krone: 'kroner',
    crown: 'crowns',
    zloty: 'zlotys',
    złoty: 'złotys',
    shekel: 'shekels',
    rand: 'rand',
    won: 'won',
    baht: 'baht',
    ringgit: 'ringgit',
    rupiah: 'rupiah',
    peso: 'pesos',
    lira: 'lira',
    dirham: 'dirhams',
    dinar: 'dinars',
    riyal: 'riyals',
    rial: 'rials',
    naira: 'naira',
    shilling: 'shillings',
    hryvnia: 'hryvnia',
    forint: 'forints',
    lari: 'lari',
    bitcoin: 'bitcoins',
  }),
);

/** Nouns that are money only after the country or in an amount too large for the other meaning. */
export const UNSURE_MONEY = new Set(['pound', 'pounds', 'crown', 'crowns', 'won', 'rand', 'real']);

/** Adjectives that say whose money it is. */
export const COUNTRIES = new Set(
  'us u.s. american australian canadian zealand hong kong singapore british sterling swiss danish swedish norwegian czech chinese japanese korean indian israeli mexican turkish saudi kuwaiti iraqi iranian kenyan nigerian polish georgian russian hungarian jamaican taiwan south egyptian lebanese'.split(
    ' ',
  ),
);
