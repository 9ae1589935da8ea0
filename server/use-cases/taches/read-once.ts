import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from '../deps.ts';

/** Asks once for the same arguments. */
function once<Given extends readonly unknown[], Answer>(
	ask: (...given: Given) => Promise<Answer>
): (...given: Given) => Promise<Answer> {
	const known = new Map<string, Promise<Answer>>();
	return (...given) => {
		const key = JSON.stringify(given);
		const answer = known.get(key) ?? ask(...given);
		known.set(key, answer);
		return answer;
	};
}

/** The facts of an Intervision that was read before are not read again. */
function onceEach(
	load: Deps['reader']['loadManyFacts']
): (ids: readonly string[]) => Promise<ReadonlyMap<string, MeetingFacts>> {
	const known = new Map<string, MeetingFacts | undefined>();
	return async (ids) => {
		const missing = ids.filter((id) => !known.has(id));
		const found = missing.length > 0 ? await load(missing) : new Map<string, MeetingFacts>();
		for (const id of missing) known.set(id, found.get(id));
		return new Map(
			ids.flatMap((id) => {
				const facts = known.get(id);
				return facts ? [[id, facts] as const] : [];
			})
		);
	};
}

/**
 * The same deps, which ask one thing once: the parts of a page each ask who somebody is, what she may do and which pôles
 * there are. For one reading only: what is written meanwhile is not seen.
 */
export function readOnce<D extends Deps>(deps: D): D {
	const { people, poles, annuaire, suites, reader } = deps;
	return {
		...deps,
		people: {
			...people,
			byId: once((id: string) => people.byId(id)),
			allMandats: once((ids: readonly string[]) => people.allMandats(ids))
		},
		poles: {
			...poles,
			allIds: once(() => poles.allIds()),
			byIds: once((ids: readonly string[]) => poles.byIds(ids))
		},
		annuaire: { ...annuaire, poles: once(() => annuaire.poles()) },
		suites: {
			...suites,
			list: once((...given: Parameters<typeof suites.list>) => suites.list(...given))
		},
		reader: { ...reader, loadManyFacts: onceEach((ids) => reader.loadManyFacts(ids)) }
	};
}
