import { tick } from 'svelte';
import { announcer } from '#lib/ui/announcer.svelte.ts';
import { fieldLabel } from './field-label.ts';
import type { FicheController } from './fiche-controller.svelte.ts';
import type { PlacedFinding } from './findings-state.svelte.ts';
import { focusedSpot } from './focused-spot.ts';

/** A place in the fiche: a text, and how far in it. */
export interface Spot {
	readonly key: string;
	readonly start: number;
}

/** The stop that comes after (or before) a place; past the last one it begins again ([GAR-56]). */
export function stepFrom<Stop extends Spot>(
	stops: readonly Stop[],
	here: Spot | null,
	step: 1 | -1,
	rank: (key: string) => number
): Stop | undefined {
	if (!here) return step === 1 ? stops[0] : stops.at(-1);
	const distance = ({ key, start }: Spot) => rank(key) - rank(here.key) || start - here.start;
	return step === 1
		? (stops.find((stop) => distance(stop) > 0) ?? stops[0])
		: (stops.findLast((stop) => distance(stop) < 0) ?? stops.at(-1));
}

/** Goes from one passage of the fiche to the next, whatever the field. */
export class FindingTour {
	/** Shows the section of a text, were it folded. */
	unfold: (key: string) => void = () => undefined;
	readonly #fiche: FicheController;

	constructor(fiche: FicheController) {
		this.#fiche = fiche;
	}

	/** To the next passage, or the one before; false when there is none. */
	async step(step: 1 | -1): Promise<void> {
		await this.#go((stops) => stepFrom(stops, focusedSpot(this.#fiche), step, this.#fiche.rank));
	}

	/** To the first passage that stops finalisation. */
	async first(): Promise<void> {
		await this.#go((stops) => stops.find(({ finding }) => finding.severity !== 'advice'));
	}

	async #go(choose: (stops: readonly Stop[]) => Stop | undefined): Promise<void> {
		const stops = toStops(this.#fiche);
		const stop = choose(stops);
		if (!stop) return;
		const { key, finding } = stop;
		this.unfold(key);
		await tick();
		this.#fiche.reveal(key, finding);
		const place = `${stops.indexOf(stop) + 1} sur ${stops.length}`;
		const label = fieldLabel(this.#fiche.definition, key);
		announcer.say(
			`Passage ${place}, ${label}\u00A0: «\u00A0${finding.passage}\u00A0». ${finding.message} Touche Tabulation\u00A0: les corrections.`,
			{ channel: 'garde' }
		);
	}
}

type Stop = PlacedFinding & Spot;

/** Passages that have just changed are left out: the next reading tells. */
function toStops({ findings }: FicheController): readonly Stop[] {
	return findings.stops.flatMap(({ key, finding }) => {
		const place = findings.locate(finding);
		return place ? [{ key, finding, start: place.start }] : [];
	});
}
