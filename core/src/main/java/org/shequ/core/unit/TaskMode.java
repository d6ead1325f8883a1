package org.shequ.core.unit;

/** How a task is given to a community (委托方式). */
public enum TaskMode {
    /** By an agreement (签订协议). */
    AGREEMENT,
    /** By purchase of services (购买服务). */
    PURCHASE,
    /** By project management (项目管理). */
    PROJECT,
    /** Simply assigned (摊派). */
    ASSIGNED
}
