import type { FacilitationView } from '#domain/realtime/facilitation-view.ts';

/** Nobody asks for anything: how the talk is led, for views built by tests. */
export const quietFacilitation: FacilitationView = {
	may: { giveFloor: false, keepTime: false },
	hands: [],
	floor: null,
	silent: null,
	time: null,
	guided: true,
	charteShownAt: null,
	coAnimateurs: null
};
