/** The bundler takes stylesheets from the modules that import them. */
declare module '*.css' {}
