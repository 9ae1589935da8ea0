CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"lane" text NOT NULL,
	"person_id" text,
	"intervision_id" text,
	"batch" text NOT NULL,
	"sealed" "bytea",
	"state" text DEFAULT 'attente' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_owner" text,
	"lease_until" timestamp with time zone,
	"failure" text,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "outbox_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "intervision_relance" (
	"intervision_id" text PRIMARY KEY NOT NULL,
	"off" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "medecin_informe" (
	"situation_id" text PRIMARY KEY NOT NULL,
	"informed_on" text NOT NULL,
	"how" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pole_relance" (
	"pole_id" text NOT NULL,
	"step" text NOT NULL,
	"days_before" integer,
	CONSTRAINT "pole_relance_pole_id_step_pk" PRIMARY KEY("pole_id","step")
);
--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_seed" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_revoked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_handed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "told" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "answer_reason" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "answer_phone" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "quiet" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "situation_invite" ADD COLUMN "known_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intervision_relance" ADD CONSTRAINT "intervision_relance_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medecin_informe" ADD CONSTRAINT "medecin_informe_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medecin_informe" ADD CONSTRAINT "medecin_informe_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_relance" ADD CONSTRAINT "pole_relance_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("due_at") WHERE "outbox"."state" = 'attente';--> statement-breakpoint
CREATE INDEX "outbox_lane" ON "outbox" USING btree ("lane","created_at");--> statement-breakpoint
CREATE INDEX "outbox_batch" ON "outbox" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "outbox_person" ON "outbox" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "outbox_intervision" ON "outbox" USING btree ("intervision_id","created_at");--> statement-breakpoint
CREATE INDEX "outbox_ended" ON "outbox" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "medecin_informe_by" ON "medecin_informe" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "participant_person" ON "participant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "situation_invite_person" ON "situation_invite" USING btree ("person_id");