/** Lets Node resolve `./step` to `./step.ts`, so that scripts can use the product's own pure modules. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!/^\.\.?\//.test(specifier) || /\.[a-z]+$/.test(specifier)) throw error;
      return next(`${specifier}.ts`, context);
    }
  },
});
