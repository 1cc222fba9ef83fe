import { z } from 'zod';

// zod tries out `new Function` to make parsers faster; a strict CSP reports even the attempt. Imported before any schema.
z.config({ jitless: true });
