const situationId = 'situation1';

/** A well-formed example of each message that a guest may not say: a new one asks for its own line here. */
export const examplesFor = (guestId: string): Readonly<Record<string, object>> => ({
	admit: { type: 'admit', personId: 'etranger' },
	'admit-all': { type: 'admit-all' },
	'send-back': { type: 'send-back', personId: 'concerne' },
	recognise: { type: 'recognise', people: [{ personId: 'etranger', device: 'sansappareil' }] },
	unrecognise: { type: 'unrecognise', personId: 'concerne' },
	open: { type: 'open', situationId: 'situation2' },
	'seat-add': { type: 'seat-add', personId: 'etranger', charte: true },
	'phone-add': { type: 'phone-add', personId: 'etranger', nearId: 'animatrice', charte: true },
	'seat-remove': { type: 'seat-remove', personId: 'concerne' },
	'seat-sign': { type: 'seat-sign', personId: 'concerne' },
	'confirm-exit': { type: 'confirm-exit', personId: 'concerne' },
	close: { type: 'close' },
	invite: { type: 'invite', personId: 'etranger', situationId },
	end: { type: 'end' },
	deny: { type: 'deny', personId: 'etranger' },
	'welcome-guest': {
		type: 'welcome-guest',
		personId: guestId,
		device: 'sansappareil',
		how: 'voix'
	},
	'guest-part': { type: 'guest-part', situationId, open: false },
	chat: { type: 'chat', id: 'message009', situationId, text: 'Bonjour.', dismissed: [] },
	recording: { type: 'recording' },
	present: { type: 'present', personId: guestId },
	hand: { type: 'hand', up: true },
	floor: { type: 'floor', personId: 'concerne' },
	spoke: { type: 'spoke', situationId },
	mute: { type: 'mute', personId: 'concerne' },
	'mute-others': { type: 'mute-others' },
	remove: { type: 'remove', personId: 'concerne' },
	'name-co-animateur': { type: 'name-co-animateur', personId: 'concerne' },
	'unname-co-animateur': { type: 'unname-co-animateur', personId: 'coanimateur' },
	'move-situation': { type: 'move-situation', situationId: 'situation2', direction: 'monter' },
	'more-time': { type: 'more-time', situationId },
	'guide-phase': { type: 'guide-phase', situationId, phase: 'synthese' },
	guide: { type: 'guide', shown: false },
	'recall-charte': { type: 'recall-charte' }
});
