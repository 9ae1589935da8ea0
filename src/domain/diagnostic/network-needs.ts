/** One line of the sheet given to an IT department: what a wall must let through, and what fails without. */
export interface NetworkNeed {
	readonly host: string;
	readonly port: number;
	readonly protocol: 'HTTPS et WebSocket (TCP, TLS)' | 'UDP' | 'TCP' | 'TURN sur TLS (TCP)';
	readonly purpose: string;
	/** What the meeting loses when it is closed. */
	readonly without: string;
	readonly level: 'indispensable' | 'recommande' | 'secours';
}

export interface NetworkFacts {
	readonly origin: string;
	/** null: no video here. */
	readonly mediaUrl: string | null;
	readonly media: {
		readonly nodeIp: string | null;
		readonly udpPort: number;
		readonly tcpPort: number;
		readonly turnHost: string | null;
		readonly turnTlsPort: number;
		readonly turnUdpPort: number;
	} | null;
}

/** [PST-11] What must pass, from the addresses of this very installation: nothing else is ever asked for. */
export function networkNeeds({ origin, mediaUrl, media }: NetworkFacts): readonly NetworkNeed[] {
	const site = placeOf(origin);
	const own: NetworkNeed = {
		...site,
		protocol: 'HTTPS et WebSocket (TCP, TLS)',
		purpose: 'Pages, fiche partagée, fil, salle d’attente',
		without: 'Rien ne fonctionne.',
		level: 'indispensable'
	};
	if (mediaUrl === null || media === null) return [own];
	const signal = placeOf(mediaUrl);
	const same = signal.host === site.host && signal.port === site.port;
	const server = media.nodeIp ?? signal.host;
	return [
		same ? { ...own, purpose: `${own.purpose}, mise en relation de la visio` } : own,
		...(same ? [] : [signalling(signal)]),
		{
			...{ host: server, port: media.udpPort, protocol: 'UDP' },
			purpose: 'Son et image, chemin direct',
			without: 'Le son et l’image passent par un chemin plus lent.',
			level: 'recommande'
		},
		{
			...{ host: server, port: media.tcpPort, protocol: 'TCP' },
			purpose: 'Son et image, chemin de secours',
			without:
				media.turnHost === null ? 'Si l’UDP l’est aussi, ni son ni image.' : 'Il reste le relais.',
			level: 'secours'
		},
		...relay(media)
	];
}

function signalling(place: { host: string; port: number }): NetworkNeed {
	return {
		...place,
		protocol: 'HTTPS et WebSocket (TCP, TLS)',
		purpose: 'Mise en relation de la visio',
		without: 'Ni son ni image\u00A0; la fiche et le fil fonctionnent.',
		level: 'indispensable'
	};
}

function relay({
	turnHost,
	turnTlsPort,
	turnUdpPort
}: NonNullable<NetworkFacts['media']>): NetworkNeed[] {
	if (turnHost === null) return [];
	return [
		{
			...{ host: turnHost, port: turnTlsPort, protocol: 'TURN sur TLS (TCP)' },
			purpose: 'Son et image par le relais, pour les réseaux fermés',
			without: 'Si les deux lignes du dessus sont fermées aussi, ni son ni image.',
			level: 'recommande'
		},
		{
			...{ host: turnHost, port: turnUdpPort, protocol: 'UDP' },
			purpose: 'Découverte d’adresse (STUN) et relais',
			without: 'Certains réseaux prennent le relais plus souvent.',
			level: 'secours'
		}
	];
}

function placeOf(address: string): { readonly host: string; readonly port: number } {
	const { hostname, port, protocol } = new URL(address);
	const usual = protocol === 'https:' || protocol === 'wss:' ? 443 : 80;
	return { host: hostname, port: Number(port) || usual };
}

export const levelWords: Readonly<Record<NetworkNeed['level'], string>> = {
	indispensable: 'Indispensable',
	recommande: 'Recommandé',
	secours: 'Secours'
};
