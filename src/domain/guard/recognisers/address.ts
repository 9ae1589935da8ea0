import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const street =
	'(?:rue|avenue|av\\.?|ave|boulevard|bd|bld|blvd|allees?|all\\.?|impasse|imp\\.?|ruelle|faubourg|fbg|fg|chaussee|quai|square|sq\\.?|sentier|venelle|hameau|esplanade|promenade|mail|traverse|villa|clos)';
// Words that are also idioms: they need an article, a capital, or somebody who lives there.
const idiom = '(?:place|pl\\.?|chemin|che?m?\\.?|route|rte|cours|passage|residence|res\\.?|cite|rond-point|lotissement|lot\\.?|domaine|parc|cour|porte|montee)';
const article = "(?:de la |de l'|des |du |de |d'|aux |la |le |les |l')";
const name = "[\\p{L}\\p{N}'-]{1,25}";
const number = '\\d{1,4}(?:[/-]\\d{1,3})?(?: ?(?:bis|ter|quater|[a-d])(?!\\p{L}))?';
const numbered = new RegExp(
	`(?<![\\p{L}\\p{N}.,/])(?:n ?° ?)?${number},? {1,2}(${street}|${idiom})[ ](${article}{0,2})(${name})`,
	'giu'
);
const bare = new RegExp(`(?<![\\p{L}\\p{N}])(${street}|place|chemin|route|cours|passage) (${article}{0,2})(${name})`, 'giu');
const tail = /(?: [\p{L}\p{N}'-]{1,25}){0,3}(?:,? {0,2}\d{5}(?: [\p{Lu}][\p{L}-]{1,30}){0,3})?/uy;
const stops = /^ (?:et|avec|depuis|ou|chez|mais|pour|car|a|au|dans|est|il|elle|en|sans|puis|pres|proche|qui|ne|n'|y|se|jusqu)(?![\p{L}])/iu;
const lives =
	/(?:habit\w*|vit|vivait|vivent|loge\w*|loge|heberge\w*|hebergement|demeur\w*|domicil\w*|adresse|residence|resid\w*|situee?|appartement|appart|studio|logement|maison|chambre|domicile|immeuble|squatt?\w*|au|courrier|demenag\w*|emmenag\w*|retourn\w*|install\w*|voisin\w*|vad)[^.\n]{0,24}$/iu;
const idiomOnly = /(?:en cours|en place|sur place|en route|de passage|au passage|a la rue|en cite)/i;

/** The words of the street's name after the first, up to a little word that goes on with the sentence. */
function restOf(plain: string, from: number): number {
	tail.lastIndex = from;
	const rest = tail.exec(plain)?.[0] ?? '';
	let kept = 0;
	for (const word of rest.matchAll(/,? {1,2}[^ ]+/gu)) {
		if (stops.test(word[0])) break;
		const lower = /^ \p{Ll}/u.test(word[0]);
		if (lower && !/^ (?:de|du|des|la|le|les|d'|l'|saint|sainte)/.test(word[0])) break;
		kept = word.index + word[0].length;
	}
	return from + kept;
}

/** [GAR-13] A number followed by a street blocks; [GAR-7] a street without its number is asked; a commune is free. */
export const recogniseAddress: Recogniser = (view) => {
	const { plain } = view;
	const whole = [...plain.matchAll(numbered)].flatMap((match) => {
		const [text, kind = '', little = '', first = ''] = match;
		const isIdiom = new RegExp(`^${idiom}$`, 'iu').test(kind);
		const before = plain.slice(Math.max(0, match.index - 40), match.index);
		// « 2 places », « 3 cours de cuisine »: an idiom needs a capital or somebody who lives there.
		if (isIdiom && !/^\p{Lu}/u.test(first) && !(little !== '' && lives.test(before))) return [];
		if (/^(?:de|du|des|la|le|les|et|a|au)$/i.test(first)) return [];
		return valueCandidate(view, match.index, restOf(plain, match.index + text.length), {
			label: 'ADDRESS',
			rule: 'address',
			why: ['shape'],
			placeholder: '[adresse retirée]'
		});
	});
	const streets = [...plain.matchAll(bare)].flatMap((match) => {
		const [text, kind = '', little = '', first = ''] = match;
		const before = plain.slice(Math.max(0, match.index - 40), match.index);
		if (idiomOnly.test(plain.slice(Math.max(0, match.index - 4), match.index + kind.length))) return [];
		const isStreet = new RegExp(`^${street}$`, 'iu').test(kind) && kind.length > 2;
		const capital = /^\p{Lu}/u.test(first);
		const dwelt = lives.test(before);
		// « rue Kennedy », « rue de la Mine », « loge quai de la citadelle »; never « un cours de cuisine ».
		if (isStreet ? !(capital || (dwelt && little !== '')) : !(capital && dwelt)) return [];
		if (/^(?:de|du|des|la|le|les|et|a|au)$/i.test(first)) return [];
		return valueCandidate(view, match.index, restOf(plain, match.index + text.length), {
			label: 'ADDRESS',
			rule: 'street',
			why: ['shape'],
			placeholder: '[rue retirée]',
			severity: 'confirm'
		});
	});
	return [...whole, ...streets];
};
