/** Imported before what counts: a measurement prints its own lines only. */
process.env.POWERTOOLS_METRICS_DISABLED = 'true';
