import type { StructureKind } from '#domain/professionnel/structure-kind.ts';

/** Who a line of the coordination is: the report's own words (II.A), or the association's own staff. */
export type CoordinationKind =
	| { readonly staff: true }
	| {
			readonly staff: false;
			readonly part: 'presidence' | 'referent-parcours' | 'coordination';
			readonly place: Extract<StructureKind, 'cpts' | 'dac' | 'clsm' | 'msp'>;
	  };

const of = (
	part: 'presidence' | 'referent-parcours' | 'coordination',
	place: 'cpts' | 'dac' | 'clsm' | 'msp'
): CoordinationKind => ({ staff: false, part, place });
const staff: CoordinationKind = { staff: true };
const cpts = of('coordination', 'cpts');
const president = of('presidence', 'cpts');
const dac = of('coordination', 'dac');

/**
 * Pôle → for each person of the coordination who came, who she is and how often. In all, beside the association's own:
 * 19 people, 50 participations (II.A): CPTS 5 and 3 presidencies (8 and 4), DAC 6, 2 référentes and 1 presidency (23, 2
 * and 2), CLSM 1 (2), MSP 1 (9). Where each came is not published: it fits table I.F, which is. The association's staff
 * (20 of the 39 that the pôles count) are four people who go from pôle to pôle.
 */
export const coordinationPeople: Readonly<
	Record<string, readonly (readonly [CoordinationKind, number])[]>
> = {
	peronne: [
		[dac, 2],
		[dac, 2],
		[of('referent-parcours', 'dac'), 1],
		[of('referent-parcours', 'dac'), 1]
	],
	dunkerque: [
		[of('coordination', 'msp'), 9],
		[dac, 5],
		[dac, 5],
		[dac, 5],
		[dac, 4],
		[of('presidence', 'dac'), 2],
		[cpts, 2],
		[of('coordination', 'clsm'), 2],
		[staff, 6],
		[staff, 4],
		[staff, 3],
		[staff, 1]
	],
	henin: [
		[cpts, 2],
		[cpts, 2],
		[staff, 2]
	],
	fourmies: [
		[cpts, 1],
		[president, 2],
		[staff, 1]
	],
	maubeuge: [
		[cpts, 1],
		[president, 1],
		[staff, 4],
		[staff, 1],
		[staff, 1]
	],
	cambrai: [
		[president, 1],
		[staff, 2],
		[staff, 1]
	],
	aulnoye: [[staff, 2]],
	calais: [[staff, 3]],
	caudry: [
		[staff, 3],
		[staff, 1]
	],
	saintquentin: [
		[staff, 3],
		[staff, 1]
	],
	hirson: [[staff, 4]],
	tourcoing: [
		[staff, 1],
		[staff, 1]
	]
};
