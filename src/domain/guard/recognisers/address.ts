import { lexicon } from '../lexicon/lexicon.ts';
import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const street =
	'(?:rue|r\\.|avenue|av\\.?|ave|boulevard|bd\\.?|bld\\.?|blvd\\.?|allees?|all\\.?|impasse|imp\\.?|ruelle|faubourg|fbg|fg|chaussee|quai|square|sq\\.?|sentier|venelle|hameau|esplanade|promenade|mail|traverse|villa|clos)';
// Words that are also idioms: they need an article, a capital, or somebody who lives there.
const idiom =
	'(?:place|pl\\.?|chemin|che?m?\\.?|route|rte|cours|passage|residence|res\\.?|cite|rond-point|lotissement|lot\\.?|domaine|parc|cour|porte|montee)';
// A plain word test first: most blocks name no street.
const anyStreet =
	/rue|\br\b|av|boul|b[dl]|allee|all\b|imp|faub|fb?g|chauss|quai|sq|sentier|venelle|hameau|esplanade|promenade|mail|traverse|villa|clos|place|pl\b|ch|r(?:ou)?te|cours|passage|res|cite|rond|lot|domaine|parc|cour|porte|montee/i;
const articles =
	"(?:de {1,2}la {1,2}|de l'|des {1,2}|du {1,2}|de {1,2}|d'|aux {1,2}|la {1,2}|le {1,2}|les {1,2}|l')";
const name = "[\\p{L}\\p{N}'-]{1,25}";
const number = '\\d{1,4}(?:[/-]\\d{1,3})?(?: ?(?:bis|ter|quater|[a-d])(?!\\p{L}))?';
const numbered = new RegExp(
	`(?<![\\p{L}\\p{N}.,/])(?:n ?° ?)?${number},? {1,2}(${street}|${idiom}) {1,2}(${articles}{0,2})(${name})`,
	'giu'
);
const bare = new RegExp(
	`(?<![\\p{L}\\p{N}])(${street}|place|chemin|route|cours|passage|cite|residence|lotissement) {1,2}(${articles}{0,2})(${name})`,
	'giu'
);
const tail =
	/(?: {1,2}[\p{L}\p{N}'-]{1,25}){0,3}(?:,? {0,2}(?:appartement|appart|appt?|apt|batiment|bat|escalier|esc|etage|porte|chambre)\.? {0,2}[\p{L}\p{N}]{1,4}){0,3}(?:,? {0,2}\d{5}(?: {1,2}[\p{L}-]{2,30})?)?/uy;
const stops =
	/^ (?:et|avec|depuis|ou|chez|mais|pour|car|a|au|dans|est|il|elle|en|sans|puis|pres|proche|qui|ne|n'|y|se|jusqu)(?![\p{L}])/iu;
const lives =
	/(?:habit\w*|vit|vivait|vivent|loge\w*|loge|heberge\w*|hebergement|demeur\w*|domicil\w*|adresse|residence|resid\w*|situee?|appartement|appart|studio|logement|maison|chambre|domicile|immeuble|squatt?\w*|au|courrier|demenag\w*|emmenag\w*|c'est|cest|retourn\w*|install\w*|voisin\w*|vad)[^.\n]{0,24}$/iu;
const idiomOnly =
	/(?:en cours|en place|sur place|en route|de passage|au passage|a la rue|en cite)/i;

const little =
	/^ {1,2}(?:de|du|des|la|le|les|d'|l'|saint|sainte|[a-z])(?![\p{L}])|^,? {1,2}(?:appartement|appart|appt?|apt|batiment|bat|escalier|esc|etage|porte|chambre)(?![\p{L}])/u;

/** The words of the street's name after the first, up to a little word that goes on with the sentence. */
function restOf(plain: string, from: number, first: string): number {
	tail.lastIndex = from;
	const rest = tail.exec(plain)?.[0] ?? '';
	let kept = 0;
	const digits = /^\d{1,2}$/.test(first);
	for (const word of rest.matchAll(/,? {1,2}[^ ]+/gu)) {
		if (stops.test(word[0])) break;
		const lower = /^ {1,2}\p{Ll}/u.test(word[0]);
		// « rue du 8 mai », « rue louise michel », « bat b »: in lower case too.
		const goesOn =
			little.test(word[0]) || digits || (kept === 0 && lexicon.firstNames.has(first.toLowerCase()));
		if (lower && !goesOn) break;
		kept = word.index + word[0].length;
	}
	return from + kept;
}

const joint = /^(?:de|du|des|la|le|les|et|a|au)$/i;
const isIdiom = new RegExp(`^${idiom}$`, 'iu');
const isStreet = new RegExp(`^${street}$`, 'iu');

/** « 7, quai 3 » is a train, « rue de la » goes on; « rue du 8 mai » is a street. */
function namesNothing(first: string, plain: string, end: number): boolean {
	const number = /^\d+$/.test(first) && !/^ {1,2}\p{L}{3,}/u.test(plain.slice(end, end + 8));
	return number || joint.test(first);
}

/** [GAR-13] A number followed by a street blocks; [GAR-7] a street without its number is asked; a commune is free. */
export const recogniseAddress: Recogniser = (view) => {
	const { plain } = view;
	if (!anyStreet.test(plain)) return [];
	const whole = [...plain.matchAll(numbered)].flatMap((match) => {
		const [text, kind = '', article = '', first = ''] = match;
		const before = plain.slice(Math.max(0, match.index - 40), match.index);
		// « 2 places », « 3 cours de cuisine »: an idiom needs a capital or somebody who lives there.
		if (
			isIdiom.test(kind) &&
			!/^\p{Lu}/u.test(first) &&
			!(article !== '' && (lives.test(before) || /^(?:chemin|route|impasse|rte)$/i.test(kind)))
		)
			return [];
		if (namesNothing(first, plain, match.index + text.length)) return [];
		return valueCandidate(view, match.index, restOf(plain, match.index + text.length, first), {
			label: 'ADDRESS',
			rule: 'address',
			why: ['shape'],
			placeholder: '[adresse retirée]'
		});
	});
	const streets = [...plain.matchAll(bare)].flatMap((match) => {
		const [text, kind = '', article = '', first = ''] = match;
		const before = plain.slice(Math.max(0, match.index - 40), match.index);
		if (idiomOnly.test(plain.slice(Math.max(0, match.index - 4), match.index + kind.length)))
			return [];
		const surely = isStreet.test(kind) && kind.length > 2;
		const capital = /^\p{Lu}/u.test(first);
		const dwelt = lives.test(before);
		// « rue Kennedy », « rue de la Mine », « loge quai de la citadelle »; never « un cours de cuisine ».
		if (surely ? !(capital || (dwelt && article !== '')) : !(capital && dwelt)) return [];
		if (namesNothing(first, plain, match.index + text.length)) return [];
		return valueCandidate(view, match.index, restOf(plain, match.index + text.length, first), {
			label: 'ADDRESS',
			rule: 'street',
			why: ['shape'],
			placeholder: '[rue retirée]',
			severity: 'confirm'
		});
	});
	return [...whole, ...streets];
};
