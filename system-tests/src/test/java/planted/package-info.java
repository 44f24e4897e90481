/** Classes that break the rules of the architecture on purpose, one a rule. */
package planted;
