/** What the figures of the first page are made of; null: it is none of this person's business. */
export interface BandFacts {
	/** Lines of « À faire aujourd’hui ». */
	readonly today: number;
	/** `own`: those that wait for this very person's signature. */
	readonly fiches: {
		readonly toFinalise: number;
		readonly toSign: number;
		readonly own: number;
	} | null;
	/** `personal`: those given to this person, and no others. */
	readonly restitutions: {
		readonly due: number;
		readonly late: number;
		readonly personal: boolean;
	} | null;
	readonly returns: {
		readonly owed: number;
		readonly poles: number;
		/** Sendings whose receipt is awaited. */
		readonly awaiting: number;
		/** Receives returns, rather than sends them. */
		readonly receives: boolean;
	} | null;
	readonly toPay: number | null;
}

/** One figure: a count with its words, and the list that it counts. */
export interface BandLine {
	readonly key: 'jour' | 'fiches' | 'restitutions' | 'accuses' | 'retours' | 'indemnites';
	readonly count: number;
	readonly label: string;
	/** A second line, calm when there is nothing. */
	readonly detail: string;
	readonly href: string;
	/** Something waits, or is late. */
	readonly waits: boolean;
}

/** [TAC-3] The figures that concern this person, four at most; none for whoever only takes part and owes nothing. */
export function homeBand(facts: BandFacts): readonly BandLine[] {
	const lines = [
		...fichesLine(facts),
		...restitutionsLine(facts),
		...returnsLines(facts),
		...paymentLine(facts)
	];
	return lines.length === 0 ? [] : [dayLine(facts), ...lines];
}

const many = (count: number, one: string, several: string): string => (count > 1 ? several : one);

function dayLine({ today }: BandFacts): BandLine {
	return {
		...{ key: 'jour', count: today, href: '#a-faire', waits: today > 0 },
		label: many(today, 'chose à faire aujourd’hui', 'choses à faire aujourd’hui'),
		detail: today === 0 ? 'rien ne vous attend' : 'la liste est ci-dessous'
	};
}

function fichesLine({ fiches }: BandFacts): readonly BandLine[] {
	if (fiches === null) return [];
	const { toFinalise, toSign, own } = fiches;
	const details = [
		...(own > 0 ? [many(own, 'une attend votre signature', `${own} attendent la vôtre`)] : []),
		...(toFinalise > 0 ? [many(toFinalise, 'une à finaliser', `${toFinalise} à finaliser`)] : [])
	];
	return [
		{
			...{ key: 'fiches', count: toSign, waits: toSign > 0 },
			label: many(toSign, 'fiche à signer', 'fiches à signer'),
			detail:
				details.join(', ') ||
				(toSign === 0
					? 'tout est signé'
					: many(toSign, 'finalisée, à signer', 'finalisées, à signer')),
			href: toSign === 0 && toFinalise > 0 ? '/fiches?etat=fermee' : '/fiches?etat=finalisee'
		}
	];
}

function restitutionsLine({ restitutions }: BandFacts): readonly BandLine[] {
	if (restitutions === null) return [];
	const { due, late, personal } = restitutions;
	const ahead = due - late;
	return [
		{
			...{ key: 'restitutions', count: late, waits: late > 0 },
			label: many(late, 'restitution en retard', 'restitutions en retard'),
			detail:
				[
					...(late === 0 ? ['rien en retard'] : []),
					...(ahead > 0
						? [`${ahead} ${personal ? 'à faire par vous' : 'à faire'} dans les temps`]
						: [])
				].join(', ') || 'le patient attend un retour',
			href: late > 0 ? '/suites?etat=retard&quoi=restitution' : '/suites?quoi=restitution'
		}
	];
}

function returnsLines({ returns }: BandFacts): readonly BandLine[] {
	if (returns === null) return [];
	const { owed, poles, awaiting, receives } = returns;
	const from = many(poles, 'd’un pôle', `de ${poles} pôles`);
	const wanted: BandLine = {
		...{ key: 'retours', count: owed, href: '/retours', waits: owed > 0 },
		label: receives
			? many(owed, 'retour attendu', 'retours attendus')
			: many(owed, 'retour attendu par l’association', 'retours attendus par l’association'),
		detail:
			owed === 0 ? 'rien ne manque' : receives || poles > 1 ? from : 'à compléter ou à adresser'
	};
	if (!receives) return [wanted];
	return [
		{
			...{ key: 'accuses', count: awaiting, href: '/retours?etat=a-accuser', waits: awaiting > 0 },
			label: many(awaiting, 'retour arrivé', 'retours arrivés'),
			detail: awaiting === 0 ? 'tout est accusé' : 'accusé de réception à donner'
		},
		wanted
	];
}

function paymentLine({ toPay }: BandFacts): readonly BandLine[] {
	if (toPay === null) return [];
	return [
		{
			...{ key: 'indemnites', count: toPay, waits: toPay > 0 },
			label: many(toPay, 'indemnité à payer', 'indemnités à payer'),
			detail: toPay === 0 ? 'rien à payer' : 'à transmettre à la comptabilité',
			href: '/indemnisation?etat=a-payer'
		}
	];
}
