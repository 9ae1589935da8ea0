/** The eleven steps of « Tester mon poste », in the order in which they run (meeting.md §2.4). */
export const diagnosticSteps = {
	navigateur: 'Navigateur',
	securite: 'Page sécurisée',
	micro: 'Micro',
	camera: 'Caméra',
	sortie: 'Haut-parleur et appareils',
	liaison: 'Liaison avec Intervisio',
	signalisation: 'Liaison avec la visio',
	udp: 'Son et image, chemin direct (UDP)',
	tcp: 'Son et image, chemin de secours (TCP)',
	relais: 'Son et image, par le relais (TURN)',
	publication: 'Envoi du son et de l’image'
} as const;

export type DiagnosticStep = keyof typeof diagnosticSteps;
export const stepCodes = Object.keys(diagnosticSteps) as readonly DiagnosticStep[];

/** How a step ended: it works, with a reserve, it does not, or it had no object here. */
export type StepState = 'reussi' | 'reserve' | 'echec' | 'sans-objet';

export const stateWords: Readonly<Record<StepState, string>> = {
	reussi: 'Réussi',
	reserve: 'À savoir',
	echec: 'Échec',
	'sans-objet': 'Sans objet'
};

export interface StepResult {
	readonly state: StepState;
	/** What was seen, in one French sentence, without anything that names a person or a machine. */
	readonly found: string;
	/** What to do about it, when something is to be done. */
	readonly advice?: string | undefined;
	/** How the media travelled, for the report. */
	readonly route?: MediaRoute | undefined;
}

/** The pair of addresses that the browser chose, and how fast they answer. */
export interface MediaRoute {
	readonly local: CandidateKind;
	readonly remote: CandidateKind;
	/** Between this computer and the next machine: the server, or the relay. */
	readonly transport: 'udp' | 'tcp' | 'tls';
	readonly localAddress: string;
	readonly remoteAddress: string;
	readonly roundTripMs: number | null;
}

export type CandidateKind = 'host' | 'srflx' | 'prflx' | 'relay' | 'inconnu';

export type StepResults = Readonly<Partial<Record<DiagnosticStep, StepResult>>>;
