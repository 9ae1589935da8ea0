CREATE TABLE "attendance_correction" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"presence_id" text,
	"before_from" timestamp with time zone,
	"before_to" timestamp with time zone,
	"after_from" timestamp with time zone,
	"after_to" timestamp with time zone,
	"reason" text,
	"corrected_by" text NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL,
	"undone_by" text,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "media_sighting" (
	"id" text PRIMARY KEY NOT NULL,
	"room" text NOT NULL,
	"identity" text NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guest" (
	"id" text PRIMARY KEY NOT NULL,
	"situation_id" text NOT NULL,
	"kind" text NOT NULL,
	"link_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"lobby" text DEFAULT 'attendu' NOT NULL,
	"knocked_at" timestamp with time zone,
	"welcomed_by" text,
	"welcomed_at" timestamp with time zone,
	"welcomed_how" text
);
--> statement-breakpoint
CREATE TABLE "guest_part" (
	"id" text PRIMARY KEY NOT NULL,
	"situation_id" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" text NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "guest_session" (
	"id" text PRIMARY KEY NOT NULL,
	"guest_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "presence" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "webhook_event" ADD COLUMN "joined_at" integer;--> statement-breakpoint
ALTER TABLE "attendance_correction" ADD CONSTRAINT "attendance_correction_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_correction" ADD CONSTRAINT "attendance_correction_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_correction" ADD CONSTRAINT "attendance_correction_corrected_by_person_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_correction" ADD CONSTRAINT "attendance_correction_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest" ADD CONSTRAINT "guest_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest" ADD CONSTRAINT "guest_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest" ADD CONSTRAINT "guest_welcomed_by_person_id_fk" FOREIGN KEY ("welcomed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_part" ADD CONSTRAINT "guest_part_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_part" ADD CONSTRAINT "guest_part_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_session" ADD CONSTRAINT "guest_session_guest_id_guest_id_fk" FOREIGN KEY ("guest_id") REFERENCES "public"."guest"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendance_correction_intervision" ON "attendance_correction" USING btree ("intervision_id");--> statement-breakpoint
CREATE INDEX "attendance_correction_person" ON "attendance_correction" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "attendance_correction_by" ON "attendance_correction" USING btree ("corrected_by");--> statement-breakpoint
CREATE INDEX "attendance_correction_undone_by" ON "attendance_correction" USING btree ("undone_by");--> statement-breakpoint
CREATE INDEX "media_sighting_place" ON "media_sighting" USING btree ("room","identity");--> statement-breakpoint
CREATE UNIQUE INDEX "guest_link_hash" ON "guest" USING btree ("link_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "guest_in_force" ON "guest" USING btree ("situation_id","kind") WHERE "guest"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "guest_created_by" ON "guest" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "guest_welcomed_by" ON "guest" USING btree ("welcomed_by");--> statement-breakpoint
CREATE UNIQUE INDEX "guest_part_open" ON "guest_part" USING btree ("situation_id") WHERE "guest_part"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "guest_part_situation" ON "guest_part" USING btree ("situation_id");--> statement-breakpoint
CREATE INDEX "guest_part_opened_by" ON "guest_part" USING btree ("opened_by");--> statement-breakpoint
CREATE UNIQUE INDEX "guest_session_guest" ON "guest_session" USING btree ("guest_id");--> statement-breakpoint
CREATE INDEX "guest_session_expires" ON "guest_session" USING btree ("expires_at");