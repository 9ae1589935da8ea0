/** Where the payment of one attendance stands. */
export const indemniteStates = {
	'a-payer': 'À payer',
	transmis: 'Transmise',
	paye: 'Payée',
	ecartee: 'Écartée'
} as const;
export type IndemniteState = keyof typeof indemniteStates;
export const indemniteStateCodes = Object.keys(indemniteStates) as readonly IndemniteState[];

/** Why one is set aside: a closed list, so that nothing about anybody is written there. */
export const ecartReasons = {
	renonce: 'La personne renonce à son indemnité',
	'deja-payee': 'Déjà payée autrement',
	'non-liberale': 'N’exerçait pas en libéral ce jour-là',
	absente: 'N’était pas présente',
	'refus-comptabilite': 'Refusée par la comptabilité',
	'feuille-corrigee': 'N’est plus sur la feuille corrigée'
} as const;
export type EcartReason = keyof typeof ecartReasons;
export const ecartReasonCodes = Object.keys(ecartReasons) as readonly EcartReason[];

/** What may be done with one. */
export const indemniteActs = [
	'mettre-au-bordereau',
	'reprendre',
	'transmettre',
	'payer',
	'annuler-paiement',
	'ecarter',
	'remettre'
] as const;
export type IndemniteAct = (typeof indemniteActs)[number];

/** In a bordereau and still « à payer »: it is being prepared. */
export interface IndemniteStanding {
	readonly state: IndemniteState;
	readonly inBordereau: boolean;
}

/** [IND-7] From which standing each act leaves; every other one is refused. */
const leavesFrom: Readonly<Record<IndemniteAct, readonly string[]>> = {
	'mettre-au-bordereau': ['a-payer'],
	reprendre: ['a-payer, bordereau'],
	transmettre: ['a-payer, bordereau'],
	payer: ['transmis, bordereau'],
	'annuler-paiement': ['paye, bordereau'],
	ecarter: ['a-payer', 'transmis, bordereau'],
	remettre: ['ecartee', 'ecartee, bordereau']
};

export function allowsAct({ state, inBordereau }: IndemniteStanding, act: IndemniteAct): boolean {
	return leavesFrom[act].includes(inBordereau ? `${state}, bordereau` : state);
}

/** Where an act leads: what was set aside after it was transmitted comes back as transmitted. */
export function stateAfter({ inBordereau }: IndemniteStanding, act: IndemniteAct): IndemniteState {
	switch (act) {
		case 'mettre-au-bordereau':
		case 'reprendre':
			return 'a-payer';
		case 'transmettre':
		case 'annuler-paiement':
			return 'transmis';
		case 'payer':
			return 'paye';
		case 'ecarter':
			return 'ecartee';
		case 'remettre':
			return inBordereau ? 'transmis' : 'a-payer';
	}
}
