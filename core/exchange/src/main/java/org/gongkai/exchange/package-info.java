/**
 * Results and inputs in the forms of the outside (数据交换): the contract's JSON lines and reports. Text of a document leaves
 * only where the contract asks for it.
 */
@NullMarked
package org.gongkai.exchange;

import org.jspecify.annotations.NullMarked;
