import type { TemplateName } from '../outlet.ts';
import type { Template } from '../view.ts';
import { amp } from './amp.ts';
import { divs } from './divs.ts';
import { drupal } from './drupal.ts';
import { portal } from './portal.ts';
import { semantic } from './semantic.ts';
import { tables } from './tables.ts';
import { wordpress } from './wordpress.ts';

export const templates: Record<TemplateName, Template> = { amp, divs, drupal, portal, semantic, tables, wordpress };
