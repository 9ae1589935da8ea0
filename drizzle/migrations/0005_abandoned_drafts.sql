ALTER TABLE "situation" ADD COLUMN "abandoned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "situation" ADD COLUMN "abandon_reason" text;