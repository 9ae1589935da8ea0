import { familyNames, firstNames, type FamilyName } from './names.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';
import { splitOfName, type Split } from './split.ts';

/**
 * Shares of the draw. `unlisted` are names of the region that no list has; together with the unlisted part of
 * the foreign names, about 30 % of the family names drawn are unknown to the guard's lexicon.
 */
const SHARES = { homonym: 0.1, foreign: 0.13, unlisted: 0.23 } as const;

type Weighted = { readonly family: FamilyName; readonly upTo: number };

/** ∝ 1/freq^0.25 where a frequency is known; a word's frequency falls as its rank. */
const weightOf = ({ wordRank }: FamilyName): number => (wordRank ?? 1) ** 0.25;

function weigh(names: readonly FamilyName[]): readonly Weighted[] {
	let total = 0;
	return names.map((family) => {
		total += weightOf(family);
		return { family, upTo: total };
	});
}

function draw(list: readonly Weighted[], random: Random): FamilyName {
	const mark = random.next() * (list.at(-1)?.upTo ?? 0);
	const found = list.find(({ upTo }) => upTo > mark);
	if (found === undefined) throw new Error('no family name to draw');
	return found.family;
}

const REGIONAL = new Set(['nord']);
const SPECIAL = new Set(['nord', 'liste', 'homonymes', 'particules', 'doubles']);

type Pools = Readonly<Record<string, readonly Weighted[]>>;

function poolsOf(split: Split): Pools {
	const mine = familyNames.filter(({ name }) => splitOfName(name) === split);
	const plain = mine.filter(({ homonym }) => !homonym);
	return {
		homonyme: weigh(mine.filter(({ homonym }) => homonym)),
		étranger: weigh(plain.filter(({ origin }) => !SPECIAL.has(origin))),
		inconnu: weigh(plain.filter(({ origin, listed }) => REGIONAL.has(origin) && !listed)),
		connu: weigh(plain.filter(({ origin }) => origin === 'liste')),
		particule: weigh(plain.filter(({ name }) => /[\s'’]/u.test(name))),
		composé: weigh(plain.filter(({ origin }) => origin === 'doubles'))
	};
}

function drawFamily(pools: Pools, demand: string | undefined, random: Random): FamilyName {
	const asked = demand === undefined ? undefined : pools[demand];
	if (asked !== undefined) return draw(asked, random);
	if (demand !== undefined) throw new Error(`no names of the kind « ${demand} »`);
	const mark = random.next();
	if (mark < SHARES.homonym) return draw(pools['homonyme'] ?? [], random);
	if (mark < SHARES.homonym + SHARES.foreign) return draw(pools['étranger'] ?? [], random);
	if (mark < SHARES.homonym + SHARES.foreign + SHARES.unlisted) {
		return draw(pools['inconnu'] ?? [], random);
	}
	return draw(pools['connu'] ?? [], random);
}

function tagsOf(family: FamilyName): readonly string[] {
	const tags = [family.listed ? 'listed' : 'unlisted'];
	if (family.homonym) tags.push('homonym');
	if (family.alsoFirst) tags.push('first-name-too');
	if (!SPECIAL.has(family.origin)) tags.push('foreign', family.origin);
	if (/[\s'’]/u.test(family.name)) tags.push('particle');
	if (family.name.includes('-')) tags.push('hyphen');
	return tags;
}

export type Draw = (demand: string | undefined, random: Random) => Person;

/** Persons of one split: neither their family name nor their first name is seen in the two others. */
export function castOf(split: Split): Draw {
	const pools = poolsOf(split);
	const firsts = firstNames.filter((name) => splitOfName(name) === split);
	return (demand, random) => {
		const family = drawFamily(pools, demand, random);
		return { first: random.pick(firsts), family: family.name, tags: tagsOf(family) };
	};
}
